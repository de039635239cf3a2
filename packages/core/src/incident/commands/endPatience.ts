import * as z from 'zod';
import { waitingReasonSchema } from '../../vocabulary/waitingReason.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Waited for as long as policy has patience: the incident manager is told, and it is still waited for. */
export const endPatience = {
  requirement: 'PR.a',
  label: { en: 'End the patience with a wait', zh: '等待超出期限' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({ reason: waitingReasonSchema }),
} as const satisfies IncidentCommandRow;
