import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { monthSchema } from '../report/month.ts';
import { processFiguresSchema } from './processFigures.ts';

/** What are the figures on problems of the process for this month, as they stand now, with this tenant? */
export const processMonthQuestionSchema = z.strictObject({
  ask: z.literal('processFigures'),
  tenant: z.string(),
  month: monthSchema,
});

export const processMonthObservedSchema = z.strictObject({
  figures: processFiguresSchema,
  /** The first instant after the month. */
  endsAt: instantSchema,
});
