import type { MonthFigures, Rate } from './figures.ts';
import { forecast, type Forecast } from './forecast.ts';
import type { Month } from './month.ts';

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

/** A figure of several reports, any order. Pure. */
export const trendOf = (figure: FollowedFigure, reports: readonly MonthFigures[]): Trend => {
  const months = [...reports]
    .sort((left, right) => (left.month < right.month ? -1 : 1))
    .map((figures) => ({ month: figures.month, value: followedFigures[figure](figures) }));
  const values = months.flatMap(({ value }) => (value === null ? [] : [value]));
  const [before, now] = [months.at(-2)?.value ?? null, months.at(-1)?.value ?? null];
  return {
    months,
    change: before === null || now === null ? null : now - before,
    forecast: forecast(values) ?? null,
  };
};
