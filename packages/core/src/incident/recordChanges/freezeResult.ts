import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type Result = IncidentRecord['earlierResults'][number];

const answered = ({ confirmation, unconfirmed }: IncidentRecord): Result['answer'] => {
  if (confirmation !== null) return 'confirmed';
  return unconfirmed === null ? null : 'unconfirmed';
};

/** What the cycle that is over came to, for good: whatever the next one does (5.10.b, 5.13.b). */
export const freezeResult = (
  record: IncidentRecord,
  { type, occurredAt }: Given<'rejectResolution' | 'reopenIncident'>,
): readonly Result[] => {
  const { cycle, handlingEndedAt, solvedBy, usesWorkaround, closedAt, earlierResults } = record;
  const ended = type === 'reopenIncident' ? 'reopened' : 'rejected';
  const result = { cycle, handlingEndedAt, solvedBy, usesWorkaround, closedAt, answer: answered(record) };
  return [...earlierResults, { ...result, ended, endedAt: occurredAt }];
};
