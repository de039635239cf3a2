import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The customer is asked; reminders and patience are reckoned from here (5.10.c). */
export const askConfirmation = (
  record: IncidentRecord,
  { occurredAt }: Given<'requestConfirmation' | 'askWithParent'>,
): IncidentRecord => ({ ...record, confirmationAsked: { at: occurredAt, reminders: 0 } });
