import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { goesOnSite } from '../conditions/goesOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** They set out. */
export const departForSite = {
  requirement: '5.7.b',
  label: { en: 'Depart for the site', zh: '出发前往现场' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { goesOnSite },
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
