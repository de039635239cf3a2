import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import { tierInChargeOrCustomer } from '../conditions/tierInChargeOrCustomer.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer needs no help any more, and says so themselves or to those who have the incident. */
export const withdrawIncident = {
  requirement: 'PR.d',
  label: { en: 'Record that the customer withdraws the report', zh: '记录客户撤回' },
  by: ['customer', ...supportRoles, 'incidentManager'],
  region: 'stage',
  conditions: { ownOrganisation, tierInChargeOrCustomer },
  payload: z.strictObject({ receivedBy: answerChannelSchema, reason: proseSchema }),
} as const satisfies IncidentCommandRow;
