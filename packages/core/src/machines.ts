export { incidentMachine } from './incident/incidentMachine.ts';
export { updateMachine } from './configurationUpdate/updateMachine.ts';
export { serviceReportMachine } from './serviceReport/serviceReportMachine.ts';
export { articleMachine } from './knowledgeArticle/articleMachine.ts';
export { incidentReportMachine } from './incidentReport/incidentReportMachine.ts';
export { resourceRequestMachine } from './resourceRequest/resourceRequestMachine.ts';
export type { Given, IncidentCommandType, IncidentEvent } from './incident/incidentEvent.ts';
export type { IncidentStateMeta, IncidentTransitionMeta } from './incident/incidentMeta.ts';
export type { SolvingTier } from './incident/recordChanges/attributeSolution.ts';
