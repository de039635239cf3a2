import type { incidentReportCommands } from '../../incidentReport/incidentReportCommands.ts';
import type { IncidentReportRecord } from '../../incidentReport/incidentReportRecord.ts';
import { tellerOf, type Story } from '../story.ts';

/** A monthly report as its form is filled from it. */
export type ReportStory = Story<IncidentReportRecord>;

/** What was said of a report with some of its commands. */
export const told = tellerOf<typeof incidentReportCommands>();
