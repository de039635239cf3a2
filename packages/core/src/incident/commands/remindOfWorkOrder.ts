import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** A work order was handed in, and nobody has acknowledged it: the archive administrator is reminded. */
export const remindOfWorkOrder = {
  requirement: '5.11.b',
  label: { en: 'Remind the archive administrator of a work order', zh: '提醒签收工单' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
