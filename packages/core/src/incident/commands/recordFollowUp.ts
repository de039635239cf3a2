import * as z from 'zod';
import { satisfactionSchema } from '../../vocabulary/satisfaction.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** A call-back: whether the customer was reached, and what they said. */
export const recordFollowUp = {
  requirement: '5.14.b',
  label: { en: 'Record a follow-up call', zh: '记录电话回访' },
  by: ['tier1'],
  region: 'followUp',
  payload: z.discriminatedUnion('reached', [
    z.strictObject({
      reached: z.literal(true),
      satisfaction: satisfactionSchema,
      remarks: proseSchema.exactOptional(),
    }),
    z.strictObject({ reached: z.literal(false), remarks: proseSchema.exactOptional() }),
  ]),
} as const satisfies IncidentCommandRow;
