import { problemProcedure } from '../problem/problemProcedure.ts';
import { changeProcedure } from '../change/changeProcedure.ts';
import type { DerivationView, JsonObject, Procedure } from '@statedesk/engine';
import type * as z from 'zod';
import { updateDeadlines } from '../configurationUpdate/updateDeadlines.ts';
import { updateProcedure } from '../configurationUpdate/updateProcedure.ts';
import { updateRecordSchema } from '../configurationUpdate/updateRecord.ts';
import { deadlines } from '../incident/deadlines/deadlines.ts';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import { readIncident } from '../incident/readIncident.ts';
import { articleDeadlines } from '../knowledgeArticle/articleDeadlines.ts';
import { articleProcedure } from '../knowledgeArticle/articleProcedure.ts';
import { articleRecordSchema } from '../knowledgeArticle/articleRecord.ts';
import { incidentReportDeadlines } from '../incidentReport/incidentReportDeadlines.ts';
import { incidentReportProcedure } from '../incidentReport/incidentReportProcedure.ts';
import { incidentReportRecordSchema } from '../incidentReport/incidentReportRecord.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import { processProblemDeadlines } from '../processProblem/processProblemDeadlines.ts';
import { processProblemProcedure } from '../processProblem/processProblemProcedure.ts';
import { processProblemRecordSchema } from '../processProblem/processProblemRecord.ts';
import { processReportDeadlines } from '../processReport/processReportDeadlines.ts';
import { processReportProcedure } from '../processReport/processReportProcedure.ts';
import { processReportRecordSchema } from '../processReport/processReportRecord.ts';
import { documentDeadlines } from '../controlledDocument/documentDeadlines.ts';
import { documentProcedure } from '../controlledDocument/documentProcedure.ts';
import { documentRecordSchema } from '../controlledDocument/documentRecord.ts';
import { serviceReviewDeadlines } from '../serviceReview/serviceReviewDeadlines.ts';
import { serviceReviewProcedure } from '../serviceReview/serviceReviewProcedure.ts';
import { serviceReviewRecordSchema } from '../serviceReview/serviceReviewRecord.ts';
import { registerProcedure } from '../register/registerProcedure.ts';
import { resourceDeadlines } from '../resourceRequest/resourceDeadlines.ts';
import { resourceRequestProcedure } from '../resourceRequest/resourceRequestProcedure.ts';
import { serviceReportDeadlines } from '../serviceReport/serviceReportDeadlines.ts';
import { serviceReportRecordSchema } from '../serviceReport/serviceReportRecord.ts';
import { serviceReportProcedure } from '../serviceReport/serviceReportProcedure.ts';
import { resourceRequestRecordSchema } from '../resourceRequest/resourceRequestRecord.ts';

/** Every procedure a desk runs. */
export const deskProcedures: readonly Procedure[] = [
  incidentProcedure,
  resourceRequestProcedure,
  articleProcedure,
  incidentReportProcedure,
  updateProcedure,
  serviceReportProcedure,
  changeProcedure,
  registerProcedure,
  processProblemProcedure,
  processReportProcedure,
  serviceReviewProcedure,
  documentProcedure,
  problemProcedure,
];

type Reckoned = (record: JsonObject, view: DerivationView) => readonly ReckonedDeadline[];

const reckoned =
  <RecordShape>(
    schema: z.ZodType<RecordShape>,
    derive: (record: RecordShape, view: DerivationView) => readonly ReckonedDeadline[],
  ): Reckoned =>
  (record, view) =>
    derive(schema.parse(record), view);

/** Procedure → its deadlines, with how each came about. */
const reckonedDeadlines: Readonly<Record<string, Reckoned>> = {
  incidentReport: reckoned(incidentReportRecordSchema, incidentReportDeadlines),
  incident: (record, view) => deadlines(readIncident(record), view),
  resourceRequest: reckoned(resourceRequestRecordSchema, resourceDeadlines),
  knowledgeArticle: reckoned(articleRecordSchema, articleDeadlines),
  configurationUpdate: reckoned(updateRecordSchema, updateDeadlines),
  processProblem: reckoned(processProblemRecordSchema, processProblemDeadlines),
  processReport: reckoned(processReportRecordSchema, processReportDeadlines),
  serviceReport: reckoned(serviceReportRecordSchema, serviceReportDeadlines),
  serviceReview: reckoned(serviceReviewRecordSchema, serviceReviewDeadlines),
  controlledDocument: reckoned(documentRecordSchema, documentDeadlines),
};

/** What falls due of an instance of any procedure of the desk, and how that came about. */
export const deadlinesOf = (procedure: string, record: JsonObject, view: DerivationView): readonly ReckonedDeadline[] =>
  reckonedDeadlines[procedure]?.(record, view) ?? [];
