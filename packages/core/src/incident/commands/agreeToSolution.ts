import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer agrees, themselves or as the desk heard it. */
export const agreeToSolution = {
  requirement: '5.9.a',
  label: { en: 'Record that the customer agrees', zh: '记录客户同意方案' },
  by: ['customer', ...supportRoles],
  region: 'stage',
  conditions: { ownOrganisation },
  payload: z.strictObject({ receivedBy: answerChannelSchema }),
} as const satisfies IncidentCommandRow;
