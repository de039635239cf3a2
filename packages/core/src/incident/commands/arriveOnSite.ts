import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { goesOnSite } from '../conditions/goesOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** They have arrived and begin to look for the cause. */
export const arriveOnSite = {
  requirement: '5.8.a',
  also: ['3.3.a'],
  label: { en: 'Arrive on site', zh: '到达现场' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { goesOnSite },
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
