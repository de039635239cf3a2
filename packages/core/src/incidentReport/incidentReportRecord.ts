import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { numbersSchema } from '../numbering/numbersSchema.ts';
import { actSchema } from '../procedure/act.ts';
import { monthFiguresSchema } from '../report/figures.ts';
import { monthSchema } from '../report/month.ts';
import { objectiveSchema } from './objectives.ts';
import { restatementSchema } from './restatement.ts';
import { trendsSchema } from './trends.ts';

/** A monthly report as guards, deadlines and searches ask for it (5.15): the figures that were sent, and who saw to them. */
export const incidentReportRecordSchema = z.strictObject({
  month: monthSchema.nullable(),
  planned: actSchema.nullable(),
  /** As they were drafted last, at their cut-off. */
  figures: monthFiguresSchema.nullable(),
  /** What was wanted of them, and whether it was reached (3.1.c). */
  objectives: z.array(objectiveSchema),
  /** Against the reports sent before it (5.15.g). */
  trends: trendsSchema.nullable(),
  drafted: actSchema.nullable(),
  reviewed: actSchema.nullable(),
  sent: actSchema.nullable(),
  acknowledged: actSchema.nullable(),
  /** Figures that have changed since they were sent, by what was recorded later; the sent ones stay. */
  restatements: z.array(z.strictObject({ at: instantSchema, changes: z.array(restatementSchema) })),
  /** Its running number (R17); not there before one is asked for. */
  numbers: numbersSchema.exactOptional(),
});
export type IncidentReportRecord = Readonly<z.output<typeof incidentReportRecordSchema>>;

/** The record before a report is planned. */
export const blankIncidentReport: IncidentReportRecord = {
  month: null,
  planned: null,
  figures: null,
  objectives: [],
  trends: null,
  drafted: null,
  reviewed: null,
  sent: null,
  acknowledged: null,
  restatements: [],
};
