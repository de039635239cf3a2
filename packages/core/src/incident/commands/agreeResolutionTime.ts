import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import { tierInChargeOrCustomer } from '../conditions/tierInChargeOrCustomer.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What cannot be solved now gets a time agreed with the customer; another one replaces it. */
export const agreeResolutionTime = {
  requirement: '5.9.b',
  label: { en: 'Agree on a resolution time', zh: '约定解决时间' },
  by: ['customer', ...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { ownOrganisation, tierInChargeOrCustomer },
  payload: z.strictObject({
    /** By when it is to be solved: RFC 3339 with an offset. */
    at: instantSchema,
    reason: proseSchema,
  }),
} as const satisfies IncidentCommandRow;
