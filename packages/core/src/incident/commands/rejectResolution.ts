import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer says it is not solved: back to work, in a new cycle. */
export const rejectResolution = {
  requirement: '5.10.b',
  label: { en: 'Record that the customer rejects the resolution', zh: '记录客户不认可' },
  by: ['customer', 'tier1'],
  region: 'stage',
  conditions: { ownOrganisation },
  payload: z.strictObject({ receivedBy: answerChannelSchema, reason: proseSchema }),
} as const satisfies IncidentCommandRow;
