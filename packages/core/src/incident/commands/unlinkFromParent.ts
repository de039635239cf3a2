import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Not of the same cause after all: it goes its own way. */
export const unlinkFromParent = {
  requirement: 'PR.c',
  label: { en: 'Unlink from the parent', zh: '解除父事件关联' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { tierInCharge },
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;
