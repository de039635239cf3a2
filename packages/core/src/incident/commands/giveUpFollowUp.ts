import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Enough calls without an answer: the duty ends, outside the follow-up rate. */
export const giveUpFollowUp = {
  requirement: '5.14.d',
  label: { en: 'End the follow-up as unreachable', zh: '客户无法接通，结束回访' },
  by: ['tier1'],
  region: 'followUp',
  payload: z.strictObject({ remarks: proseSchema.exactOptional() }),
} as const satisfies IncidentCommandRow;
