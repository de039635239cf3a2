import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Handed over by mistake, or for nothing any more: problem management is told, and the cause is looked for here again. */
export const withdrawProblemHandOver = {
  requirement: '4.a',
  label: { en: 'Take back from problem management', zh: '撤回问题移交' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { tierInCharge },
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;
