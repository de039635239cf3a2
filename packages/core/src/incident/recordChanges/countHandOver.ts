import { endVendorClock } from '../clocks/endVendorClock.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type HandOver = Given<
  'handOverToRD' | 'handOverToManagement' | 'handOverToVendor' | 'handBackToTier1' | 'recallIncident'
>;

// Who had it stays the vendor's contact at the desk (3.3.e).
const liaisonAfter = ({ holder }: IncidentRecord, { type, actor, occurredAt }: HandOver): IncidentRecord['liaison'] =>
  type === 'handOverToVendor' ? { person: holder?.person ?? actor.id, since: occurredAt } : null;

/** Another tier has it: it lies in its queue, and a vendor's contract ends with the vendor's turn. */
export const countHandOver = (record: IncidentRecord, command: HandOver): IncidentRecord => ({
  ...endVendorClock(record, command.occurredAt),
  handOvers: record.handOvers + 1,
  holder: null,
  queue: { since: command.occurredAt },
  vendor: null,
  liaison: liaisonAfter(record, command),
});
