import * as z from 'zod';
import { actSchema } from '../procedure/act.ts';
import { monthSchema } from '../report/month.ts';
import { processFiguresSchema } from './processFigures.ts';

/** A report on problems of the process as guards, deadlines and searches ask for it (3.1.e). */
export const processReportRecordSchema = z.strictObject({
  month: monthSchema.nullable(),
  planned: actSchema.nullable(),
  /** As they were drafted last, at their cut-off. */
  figures: processFiguresSchema.nullable(),
  drafted: actSchema.nullable(),
  sent: actSchema.nullable(),
  acknowledged: actSchema.nullable(),
});
export type ProcessReportRecord = Readonly<z.output<typeof processReportRecordSchema>>;

/** The record before a report is planned. */
export const blankProcessReport: ProcessReportRecord = {
  month: null,
  planned: null,
  figures: null,
  drafted: null,
  sent: null,
  acknowledged: null,
};
