import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { satisfactionSchema } from '../../vocabulary/satisfaction.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { notOwnWork } from '../conditions/notOwnWork.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The follow-up call reached the customer first: it carries the confirmation and is done. */
export const confirmDuringFollowUp = {
  requirement: '5.14.a',
  label: { en: 'Record confirmation in the follow-up call', zh: '回访中确认解决' },
  by: ['tier1'],
  region: 'stage',
  conditions: { notOwnWork },
  payload: z.strictObject({
    channel: answerChannelSchema.default('telephone'),
    satisfaction: satisfactionSchema,
    remarks: proseSchema.exactOptional(),
  }),
} as const satisfies IncidentCommandRow;
