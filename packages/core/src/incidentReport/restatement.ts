import * as z from 'zod';
import type { MonthFigures } from '../report/figures.ts';

export const restatementSchema = z.strictObject({
  /** Where it stands in the figures: `byPriority.high`. */
  figure: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
});
/** A figure that is another one now than when it was reported. */
export type Restatement = Readonly<z.output<typeof restatementSchema>>;

// The cut-off is another one by its nature.
const numbersIn = (value: unknown, path: string): readonly (readonly [string, number | null])[] => {
  if (typeof value === 'number' || value === null) return [[path, value]];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) => numbersIn(member, path === '' ? name : `${path}.${name}`));
};

/** What has changed between two counts of one month; nothing where they are alike. Pure. */
export const restated = (before: MonthFigures, after: MonthFigures): Restatement[] => {
  const now = new Map(numbersIn(after, ''));
  return numbersIn(before, '').flatMap(([figure, was]) => {
    const is = now.get(figure) ?? null;
    return is === was ? [] : [{ figure, before: was, after: is }];
  });
};
