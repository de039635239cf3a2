import { problemCommands } from '../problem/problemCommands.ts';
import { updateCommands } from '../configurationUpdate/updateCommands.ts';
import { changeCommands } from '../change/changeCommands.ts';
import { incidentCommands } from '../incident/commands/incidentCommands.ts';
import { articleCommands } from '../knowledgeArticle/articleCommands.ts';
import { incidentReportCommands } from '../incidentReport/incidentReportCommands.ts';
import { processProblemCommands } from '../processProblem/processProblemCommands.ts';
import { processReportCommands } from '../processReport/processReportCommands.ts';
import { registerCommands } from '../register/registerCommands.ts';
import { resourceRequestCommands } from '../resourceRequest/resourceRequestCommands.ts';
import { documentCommands } from '../controlledDocument/documentCommands.ts';
import { serviceReviewCommands } from '../serviceReview/serviceReviewCommands.ts';
import { serviceReportCommands } from '../serviceReport/serviceReportCommands.ts';

/** Procedure → its commands. A command that creates has a name no other procedure has. */
export const deskCommands = {
  incident: incidentCommands,
  resourceRequest: resourceRequestCommands,
  knowledgeArticle: articleCommands,
  incidentReport: incidentReportCommands,
  configurationUpdate: updateCommands,
  serviceReport: serviceReportCommands,
  change: changeCommands,
  register: registerCommands,
  processProblem: processProblemCommands,
  processReport: processReportCommands,
  serviceReview: serviceReviewCommands,
  controlledDocument: documentCommands,
  problem: problemCommands,
} as const;
