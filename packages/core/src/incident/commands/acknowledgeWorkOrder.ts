import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The archive administrator has the work order. */
export const acknowledgeWorkOrder = {
  requirement: '5.11.b',
  label: { en: 'Acknowledge the work order', zh: '签收工单' },
  by: ['archiveAdministrator'],
  region: 'root',
  payload: z.strictObject({ shelfmark: nameSchema.exactOptional() }),
} as const satisfies IncidentCommandRow;
