import type { MonthFigures, Rate } from './figures.ts';
import { boundedList, parseOptions } from '@statedesk/engine';
import * as z from 'zod';
import { forecast, type Forecast } from './forecast.ts';
import { monthSchema, type Month } from './month.ts';

const rateOf = ({ rate }: Rate): number | null => rate;

/** The figures that are followed from month to month. */
const followedFigures = {
  total: ({ total }: MonthFigures) => total,
  high: ({ byPriority }: MonthFigures) => byPriority.high,
  responseRate: ({ response }: MonthFigures) => rateOf(response),
  resolutionRate: ({ resolution }: MonthFigures) => rateOf(resolution),
  followUpRate: ({ followUp }: MonthFigures) => rateOf(followUp),
} satisfies Readonly<Record<string, (figures: MonthFigures) => number | null>>;
export type FollowedFigure = keyof typeof followedFigures;

/** One figure over the months, and what the next may bring (5.15.g). */
export interface Trend {
  readonly months: readonly { readonly month: Month; readonly value: number | null }[];
  /** Against the month before; `null` where either has none. */
  readonly change: number | null;
  readonly forecast: Forecast | null;
}

// The figures are made by a desk; here it is asked that they are some, each of a month.
const askedSchema = z.object({
  figure: z.enum(['total', 'high', 'responseRate', 'resolutionRate', 'followUpRate'] satisfies FollowedFigure[]),
  reports: boundedList(
    z.custom<MonthFigures>((value) => z.object({ month: monthSchema }).safeParse(value).success, {
      error: 'expected the figures of a month, as `desk.month` gives them',
      params: { zh: '须为 desk.month 给出的月度数据' },
    }),
    1_200,
  ),
});

/** A figure of several reports, any order. Pure. @throws InvalidOptionsError `invalid-options` for another figure, or no reports */
export const trendOf = (figure: FollowedFigure, reports: readonly MonthFigures[]): Trend => {
  const asked = parseOptions('trendOf', askedSchema, { figure, reports });
  const months = [...asked.reports]
    .sort((left, right) => (left.month < right.month ? -1 : 1))
    .map((figures) => ({ month: figures.month, value: followedFigures[asked.figure](figures) }));
  const values = months.flatMap(({ value }) => (value === null ? [] : [value]));
  const [before, now] = [months.at(-2)?.value ?? null, months.at(-1)?.value ?? null];
  return {
    months,
    change: before === null || now === null ? null : now - before,
    forecast: forecast(values) ?? null,
  };
};
