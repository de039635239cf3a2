import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer does not allow remote work. */
export const refuseRemoteConsent = {
  requirement: '5.4.a',
  label: { en: 'Record that remote work was refused', zh: '记录客户不同意远程' },
  by: ['customer', ...supportRoles],
  region: 'stage',
  conditions: { ownOrganisation },
  payload: z.strictObject({ receivedBy: answerChannelSchema, reason: proseSchema.exactOptional() }),
} as const satisfies IncidentCommandRow;
