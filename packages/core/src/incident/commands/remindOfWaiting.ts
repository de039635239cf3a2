import * as z from 'zod';
import { waitingReasonSchema } from '../../vocabulary/waitingReason.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** It is still waited for: the customer, or whoever has the incident, is reminded. */
export const remindOfWaiting = {
  requirement: 'PR.a',
  label: { en: 'Remind of what is waited for', zh: '等待提醒' },
  by: 'system',
  region: 'tier',
  payload: z.strictObject({ reason: waitingReasonSchema }),
} as const satisfies IncidentCommandRow;
