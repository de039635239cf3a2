import * as z from 'zod';
import { serviceRecordsSchema } from '../serviceRecords.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** The archive administrator is given the work orders, with the hash of what each holds, and reminded to say so. */
export const notifyArchiveAdministrator = {
  requirement: '5.11.b',
  label: { en: 'Notify the archive administrator', zh: '通知档案管理员' },
  lane: 'notification',
  payload: z.strictObject({
    ground: z.enum(['workOrderHandedIn', 'workOrderUnacknowledged']),
    forms: serviceRecordsSchema.shape.forms,
  }),
} as const satisfies IncidentEffectRow;
