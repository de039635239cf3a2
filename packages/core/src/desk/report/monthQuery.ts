import { instantSchema, type Instant } from '@statedesk/engine';
import * as z from 'zod';
import { monthSchema, type Month } from '../../report/month.ts';

/** A question about a month at the desk's door. */
export const monthQuerySchema = z.strictObject({
  month: monthSchema,
  /** What was recorded later is left out of account; default: now. */
  cutOff: instantSchema.optional(),
  /** Whose; default: those of all tenants. */
  tenant: z.string().min(1).max(200).optional(),
});

/** Which month, as at which instant (default: now), and whose (default: those of all tenants). */
export interface MonthQuery {
  readonly month: Month;
  readonly cutOff?: Instant;
  readonly tenant?: string;
}
