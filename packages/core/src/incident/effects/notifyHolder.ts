import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** One person is told what has become theirs to answer for. */
export const notifyHolder = {
  requirement: '1.l',
  label: { en: 'Notify the holder', zh: '通知责任人' },
  lane: 'notification',
  payload: z.strictObject({ person: nameSchema, ground: z.enum(['assigned', 'vendorContact', 'majorIncidentOwner']) }),
} as const satisfies IncidentEffectRow;
