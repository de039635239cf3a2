import * as z from 'zod';
import { monthSchema } from '../report/month.ts';
import type { MonthFigures } from '../report/figures.ts';
import { trendOf } from '../report/trend.ts';

const trendSchema = z.strictObject({
  months: z.array(z.strictObject({ month: monthSchema, value: z.number().nullable() })),
  change: z.number().nullable(),
  forecast: z
    .strictObject({
      method: z.enum(['lastMonth', 'meanOfThree', 'linearTrend']),
      expected: z.number(),
      meanError: z.number().nullable(),
      tried: z.int().nonnegative(),
    })
    .nullable(),
});

export const trendsSchema = z.strictObject({
  total: trendSchema,
  high: trendSchema,
  responseRate: trendSchema,
  resolutionRate: trendSchema,
  followUpRate: trendSchema,
});
type Trends = z.output<typeof trendsSchema>;

/** The followed figures over the earlier reports and this one (5.15.g). Pure. */
export const trendsOf = (earlier: readonly MonthFigures[], figures: MonthFigures): Trends => {
  const reports = [...earlier.filter(({ month }) => month < figures.month), figures];
  return trendsSchema.parse({
    total: trendOf('total', reports),
    high: trendOf('high', reports),
    responseRate: trendOf('responseRate', reports),
    resolutionRate: trendOf('resolutionRate', reports),
    followUpRate: trendOf('followUpRate', reports),
  });
};
