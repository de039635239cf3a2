import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { tierInChargeOrParent } from '../conditions/tierInChargeOrParent.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The solution of the parent has restored the service here too: handling ends. The parent says so itself, or who has the child. */
export const adoptSolution = {
  requirement: 'PR.c',
  label: { en: 'Adopt the parent’s solution', zh: '采用父事件的方案' },
  by: [...supportRoles, 'incidentManager', 'instance'],
  region: 'stage',
  conditions: { tierInChargeOrParent },
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
