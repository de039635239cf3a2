import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { monthSchema } from './month.ts';

export const countSchema = z.int().nonnegative();

/** A share with what it is a share of: `rate` is `null` where there was nothing to count. */
export const rateSchema = z.strictObject({
  kept: countSchema,
  of: countSchema,
  rate: z.number().min(0).max(1).nullable(),
});
export type Rate = Readonly<z.output<typeof rateSchema>>;

const grades = z.strictObject({ high: countSchema, medium: countSchema, low: countSchema, unset: countSchema });
const tiers = z.strictObject({
  tier1: countSchema,
  tier2RD: countSchema,
  tier2Management: countSchema,
  tier3Vendor: countSchema,
});

/** The figures of one month (5.15), all of them counts of the lines of its incidents. */
export const monthFiguresSchema = z.strictObject({
  month: monthSchema,
  /** What was recorded after it is left out of account. */
  cutOff: instantSchema,
  /** Put on record in the month, but for those that ended without a solution or are counted with another (5.15.b). */
  total: countSchema,
  /** Responded in time, of those whose response fell due (5.15.c). */
  response: rateSchema,
  /** Solved in time, of those whose resolution fell due (1.a). */
  resolution: rateSchema,
  /** Called back in time, of those whose follow-up fell due; who could not be reached is in neither (5.14.d). */
  followUp: rateSchema,
  /** Of the total, as at the cut-off (5.15.d). */
  byPriority: grades,
  /** Of the total (5.15.h). */
  byCategory: z.strictObject({
    technicalConsultation: countSchema,
    fault: countSchema,
    informationSecurity: countSchema,
    unset: countSchema,
  }),
  byChannel: z.strictObject({
    telephone: countSchema,
    website: countSchema,
    instantMessage: countSchema,
    email: countSchema,
    unset: countSchema,
  }),
  /** Whose last solution was applied in the month, by the tier in charge (5.15.e, 5.15.f); tier 2 is both of its parts. */
  solvedBy: tiers,
  satisfaction: z.strictObject({
    satisfied: countSchema,
    fairlySatisfied: countSchema,
    neutral: countSchema,
    dissatisfied: countSchema,
  }),
  reopenings: countSchema,
  escalations: countSchema,
  unreachable: countSchema,
  /** Declared in the month (ISO.a). */
  majorIncidents: countSchema,
  /** Steps of the month that practice knows and the text does not, on whichever incident. */
  deviations: countSchema,
  /** Duties not done in time and still to be done at the cut-off. */
  overdue: countSchema,
  /** Recorded in the month, and outside its total and rates (PR.d, PR.c). */
  leftOut: z.strictObject({
    turnedAway: countSchema,
    withdrawn: countSchema,
    cancelled: countSchema,
    countedWithAnother: countSchema,
  }),
});
export type MonthFigures = Readonly<z.output<typeof monthFiguresSchema>>;

/** Of what tier 2 solved: its developers and company management together (5.15.e). */
export const solvedByTier2 = ({ solvedBy }: Pick<MonthFigures, 'solvedBy'>): number =>
  solvedBy.tier2RD + solvedBy.tier2Management;
