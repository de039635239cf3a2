import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The root cause that a workaround left open goes to problem management (3.3.c). */
export const handRootCauseOver = {
  requirement: '3.3.c',
  label: { en: 'Hand the root cause over to problem management', zh: '根源转问题管理' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { tierInCharge },
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;
