import * as z from 'zod';
import { currencySchema, minorUnitsSchema } from '../vocabulary/money.ts';
import { targetSchema } from './targets.ts';

/** What an incident may cost, in the smallest unit of one currency (1.k). */
export const costPolicySchema = z
  .strictObject({
    currency: currencySchema.default('CNY'),
    /** Above it a solution needs company management's approval; `null`: whatever it costs. Default: 10,000.00 yuan. */
    ceiling: minorUnitsSchema.nullable().default(1_000_000),
    /** What an hour of work costs; `null`: effort is no cost. */
    perHour: minorUnitsSchema.nullable().default(null),
    /** How long an approver has before the incident manager is told that nobody answers. */
    answerWithin: targetSchema.default({ minutes: 480, calendar: 'working' }),
  })
  .prefault({});
