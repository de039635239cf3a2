import type * as z from 'zod';
import { incidentRecordSchema } from '../incident/incidentRecord.ts';
import { incidentReportRecordSchema } from '../incidentReport/incidentReportRecord.ts';
import { articleRecordSchema } from '../knowledgeArticle/articleRecord.ts';
import { knowledgeArticle } from './article/knowledgeArticle.ts';
import type { FormDefinition } from './form.ts';
import { incidentForms } from './incidentForms.ts';
import { incidentReport } from './report/incidentReport.ts';

/** The six controlled documents of clause 6, by id: what prints a form, or describes it, looks here. */
export const deskForms = {
  ...incidentForms,
  knowledgeArticle,
  incidentReport,
} as const satisfies Readonly<Record<string, FormDefinition>>;

export type DeskFormId = keyof typeof deskForms;

/** The forms of one procedure, and the record they are filled from. */
export interface FormShelf {
  readonly record: z.ZodType;
  readonly forms: Readonly<Record<string, FormDefinition>>;
}

/** Procedure → its forms. */
export const formShelves: Readonly<Record<string, FormShelf>> = {
  incident: { record: incidentRecordSchema, forms: incidentForms },
  knowledgeArticle: { record: articleRecordSchema, forms: { knowledgeArticle } },
  incidentReport: { record: incidentReportRecordSchema, forms: { incidentReport } },
};
