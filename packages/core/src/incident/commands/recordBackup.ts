import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer’s data is safe before anything is applied: what was backed up, and where it lies. */
export const recordBackup = {
  requirement: '5.9.c',
  label: { en: 'Record the data backup', zh: '记录数据备份' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInCharge },
  payload: z.strictObject({ what: proseSchema, where: nameSchema }),
} as const satisfies IncidentCommandRow;
