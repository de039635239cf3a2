import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { satisfactionSchema } from '../../vocabulary/satisfaction.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { notOwnWork } from '../conditions/notOwnWork.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import { reachedThemselves } from '../conditions/reachedThemselves.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

const channel = answerChannelSchema.default('telephone');

/** A call-back: how it was tried, whether the customer was reached, and what they said; or the customer rates by themselves. */
export const recordFollowUp = {
  requirement: '5.14.b',
  also: ['1.d'],
  label: { en: 'Record a follow-up call', zh: '记录电话回访' },
  by: ['tier1', 'customer'],
  region: 'followUp',
  conditions: { ownOrganisation, reachedThemselves, notOwnWork },
  payload: z.discriminatedUnion('reached', [
    z.strictObject({
      reached: z.literal(true),
      channel,
      satisfaction: satisfactionSchema,
      remarks: proseSchema.exactOptional(),
    }),
    z.strictObject({ reached: z.literal(false), channel, remarks: proseSchema.exactOptional() }),
  ]),
} as const satisfies IncidentCommandRow;
