import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer allows remote work, themselves or as the desk heard it. */
export const grantRemoteConsent = {
  requirement: '5.4.a',
  label: { en: 'Record consent to remote work', zh: '记录客户同意远程' },
  by: ['customer', ...supportRoles],
  region: 'stage',
  conditions: { ownOrganisation },
  payload: z.strictObject({ receivedBy: answerChannelSchema }),
} as const satisfies IncidentCommandRow;
