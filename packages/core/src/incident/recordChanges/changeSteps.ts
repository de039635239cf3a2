import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A proposal says whether it needs a change (5.9.d); one for an earlier proposal stays as it ended. */
const keepProposal = (record: IncidentRecord, command: Given<'proposeSolution'>): IncidentRecord => {
  const { change } = record;
  if (command.payload.needsChange) return { ...record, change: { ...change, standing: 'needed' } };
  return change.standing === 'needed' ? { ...record, change: { ...change, standing: 'none' } } : record;
};

/** Handed over to change management (5.9.e): the next number, and nothing known of the other side. */
const openChangeHandOver = (record: IncidentRecord, command: Given<'handOverToChange'>): IncidentRecord => ({
  ...record,
  change: {
    number: record.change.number + 1,
    standing: 'requested',
    class: command.payload.class,
    codeReference: command.payload.selfDeveloped ? command.payload.codeReference : null,
    reference: null,
    requestedAt: command.occurredAt,
    settledAt: null,
    revision: command.revision,
  },
});

/** What the change is called where it is managed, whenever that is told; of an earlier hand-over nothing is kept. */
const keepChangeReference = (record: IncidentRecord, command: Given<'keepChangeTaken'>): IncidentRecord =>
  command.payload.announced.handOver === record.change.number
    ? { ...record, change: { ...record.change, reference: command.payload.instanceId } }
    : record;

/** How change management answered (4.a). */
const settleChange = (record: IncidentRecord, command: Given<'recordChangeOutcome'>): IncidentRecord => {
  const { outcome, reference } = command.payload;
  const settledAt = outcome === 'accepted' ? null : command.occurredAt;
  return {
    ...record,
    change: { ...record.change, standing: outcome, reference, settledAt, revision: command.revision },
  };
};

/** The incident waits for its change no longer: too late, or no longer wanted (5.9.d). */
const abandonChange = (
  record: IncidentRecord,
  command: Given<'endChangeWait' | 'declineSolution' | 'withdrawChangeHandOver'>,
): IncidentRecord => ({
  ...record,
  change: {
    ...record.change,
    standing: command.type === 'endChangeWait' ? 'timedOut' : 'withdrawn',
    settledAt: command.occurredAt,
    revision: command.revision,
  },
});

/** Every change of the record that is about change management. */
export const changeSteps = {
  keepProposal,
  openChangeHandOver,
  keepChangeReference,
  settleChange,
  abandonChange,
};
