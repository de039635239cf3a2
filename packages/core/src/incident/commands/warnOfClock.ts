import * as z from 'zod';
import { incidentClockSchema } from '../../vocabulary/incidentClock.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Most of a clock's time is used: the tier that has the incident is told. */
export const warnOfClock = {
  requirement: '1.a',
  label: { en: 'Warn that time runs out', zh: '时限预警' },
  by: 'system',
  region: 'tier',
  payload: z.strictObject({
    clock: incidentClockSchema,
    /** Named after the share of the time that is used, in percent. */
    rung: z.string().regex(/^warning[1-9][0-9]?$/),
  }),
} as const satisfies IncidentCommandRow;
