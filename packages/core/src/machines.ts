export { changeMachine } from './change/changeMachine.ts';
export { incidentMachine } from './incident/incidentMachine.ts';
export { articleMachine } from './knowledgeArticle/articleMachine.ts';
export { incidentReportMachine } from './incidentReport/incidentReportMachine.ts';
export { resourceRequestMachine } from './resourceRequest/resourceRequestMachine.ts';
export type { Given, IncidentCommandType, IncidentEvent } from './incident/incidentEvent.ts';
export type { IncidentStateMeta, IncidentTransitionMeta } from './incident/incidentMeta.ts';
export type { SolvingTier } from './incident/recordChanges/attributeSolution.ts';
