import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInChargeOrOnSite } from '../conditions/tierInChargeOrOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** One visit was not enough: another is made under the same work order. */
export const arrangeAnotherVisit = {
  requirement: '5.7.d',
  label: { en: 'Arrange another visit', zh: '安排再次上门' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInChargeOrOnSite },
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;
