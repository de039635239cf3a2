import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { monthFiguresSchema } from '../report/figures.ts';
import { monthSchema } from '../report/month.ts';

/** What are this tenant's figures of this month now, and which did its reports before it have? */
export const monthQuestionSchema = z.strictObject({
  ask: z.literal('monthFigures'),
  tenant: z.string(),
  month: monthSchema,
});

export const monthObservedSchema = z.strictObject({
  figures: monthFiguresSchema,
  /** The first instant after the month. */
  endsAt: instantSchema,
  /** Of reports that were sent, any order; at most a year of them. */
  earlier: z.array(monthFiguresSchema).max(12),
});
