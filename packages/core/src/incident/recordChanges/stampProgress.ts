import { havingHeard } from '../affected/affectedSchema.ts';
import type { IncidentEvent } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type Occurred = Pick<IncidentEvent, 'occurredAt'>;

/** The submitter knows how it stands; the next reminder to tell them is reckoned from here (3.2.e). */
export const stampWord = (record: IncidentRecord, { occurredAt }: Occurred): IncidentRecord => ({
  ...record,
  progressToldAt: occurredAt,
  progressReminders: 0,
});

/** Everybody whom it affects knows how it stands (3.2.e). */
export const stampProgress = (record: IncidentRecord, command: Occurred): IncidentRecord => ({
  ...stampWord(record, command),
  affected: havingHeard(record.affected, command.occurredAt),
});
