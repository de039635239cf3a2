import * as z from 'zod';
import { firstYear, lastYear } from '../time/horizon.ts';
import { civilDateSchema } from './civilDateSchema.ts';

const year = z.int().min(firstYear, { abort: true }).max(lastYear, { abort: true });
const bound = z.union([year, civilDateSchema]);

export const firstCovered = (from: number | string): string => (typeof from === 'number' ? `${from}-01-01` : from);
export const lastCovered = (to: number | string): string => (typeof to === 'number' ? `${to}-12-31` : to);

/**
 * The dates whose holidays are known, both bounds included: years, or dates where only part of a year is certain.
 * `always` is for calendars that no list of holidays can change.
 */
export const coversSchema = z.union(
  [
    z.literal('always'),
    z
      .strictObject({ from: bound, to: bound })
      .refine(({ from, to }) => firstCovered(from) <= lastCovered(to), 'from must not be after to')
      .readonly(),
  ],
  { error: `accepted: 'always', or from and to, each a year or a date YYYY-MM-DD, ${firstYear} to ${lastYear}` },
);

export type Covers = z.infer<typeof coversSchema>;
