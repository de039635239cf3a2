import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer takes the consent back; a running session ends at once. */
export const withdrawRemoteConsent = {
  requirement: '5.4.a',
  label: { en: 'Record that consent was withdrawn', zh: '记录客户撤回同意' },
  by: ['customer', ...supportRoles],
  region: 'stage',
  conditions: { ownOrganisation },
  payload: z.strictObject({ receivedBy: answerChannelSchema, reason: proseSchema.exactOptional() }),
} as const satisfies IncidentCommandRow;
