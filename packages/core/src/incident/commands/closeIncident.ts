import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { ownerCloses } from '../conditions/ownerCloses.ts';
import { tier1Closes } from '../conditions/tier1Closes.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Everything is settled: the service ends. The follow-up may still be owed. */
export const closeIncident = {
  requirement: '5.13.b',
  label: { en: 'Close the incident', zh: '关闭事件' },
  by: [...supportRoles, 'incidentManager'],
  region: 'stage',
  conditions: { tier1Closes, ownerCloses },
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
