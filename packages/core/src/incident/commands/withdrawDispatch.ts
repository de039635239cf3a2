import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** No visit is needed any more, before anybody has gone. */
export const withdrawDispatch = {
  requirement: '5.6.a',
  label: { en: 'Withdraw the dispatch', zh: '撤销派单' },
  by: [...supportRoles, 'incidentManager'],
  region: 'stage',
  conditions: { tierInCharge },
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;
