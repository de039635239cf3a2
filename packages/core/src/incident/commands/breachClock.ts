import * as z from 'zod';
import { incidentClockSchema } from '../../vocabulary/incidentClock.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** A clock has run out: put on record with its true due time. */
export const breachClock = {
  requirement: '1.a',
  label: { en: 'Record that a time was not kept', zh: '记录超时' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({ clock: incidentClockSchema }),
} as const satisfies IncidentCommandRow;
