import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type Call = Given<'recordFollowUp' | 'confirmDuringFollowUp'>;

const satisfactionOf = ({ payload }: Call): IncidentRecord['followUp']['satisfaction'] =>
  'satisfaction' in payload ? payload.satisfaction : null;

/** One more call: when, how, whether it was answered, and what the customer thinks (5.14.b). */
export const keepFollowUp = (record: IncidentRecord, command: Call): IncidentRecord => {
  const { occurredAt: at, revision, payload } = command;
  const satisfaction = satisfactionOf(command);
  const reached = satisfaction !== null;
  const attempt = { at, revision, channel: payload.channel, reached };
  const { followUp } = record;
  return {
    ...record,
    followUp: {
      attempts: [...followUp.attempts, attempt],
      reachedAt: reached ? at : null,
      satisfaction,
      unreachableSince: reached ? null : followUp.unreachableSince,
    },
  };
};
