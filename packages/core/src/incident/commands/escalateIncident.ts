import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The department manager is told, wherever the incident stands. */
export const escalateIncident = {
  requirement: '3.2.d',
  also: ['1.g', '3.3.f'],
  label: { en: 'Escalate to the department manager', zh: '升级上报部门经理' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;
