export type { ServiceDesk, ServiceDeskOptions } from './desk/createServiceDesk.ts';
export { createServiceDesk } from './desk/createServiceDesk.ts';
export type { DeskTransaction } from './desk/deskTransaction.ts';
export type { OwnRules } from './desk/ownRules.ts';
export { promisedAt } from './desk/due/promisedAt.ts';
export type { DeskAgenda, DeskAgendaItem, DeskAgendaQuery } from './desk/due/deskAgenda.ts';
export type { DueDeadline } from './desk/due/dueDeadline.ts';
export type { DueItem, DueObligation } from './desk/due/dueItems.ts';
export type { DeskStatus, Standing } from './desk/timeline/deskStatus.ts';
export type { Named, TimelineItem, TimelineMove } from './desk/timeline/timelineItem.ts';
export { timelineOf } from './desk/timeline/timelineOf.ts';
export type { Explanation, ExplanationLine, ExplanationTarget, Reckoned } from './desk/explanation/explanation.ts';
export { explanationLines } from './desk/explanation/explanationLines.ts';
export type { Language } from './desk/explanation/wording.ts';
export type { DeskCommand, DeskCommandName, DeskPayload, DeskProcedure, IncidentCommands } from './desk/deskCommand.ts';
export type { IncidentCommand, IncidentCommandName, IncidentPayload } from './desk/incidentCommand.ts';
export type {
  CommandAddress,
  CommandEnvelope,
  CommandName,
  CommandPayload,
  Commands,
  PayloadOf,
  ProcedureCommand,
} from './procedure/procedureCommand.ts';
export type { DeskPolicies } from './desk/deskPolicies.ts';
export { deskProcedures } from './desk/deskProcedures.ts';
export type { DeskEffectHandler, DeskEffectHandlers, TypedEffect } from './desk/effectHandlers.ts';

export type { IncidentProcedure } from './incident/incidentProcedure.ts';
export { incidentProcedure } from './incident/incidentProcedure.ts';
export { incidentCommands } from './incident/commands/incidentCommands.ts';
export type { IncidentCondition } from './incident/conditions/incidentCondition.ts';
export { incidentEffects } from './incident/effects/incidentEffects.ts';
export type { IncidentRecord } from './incident/incidentRecord.ts';
export { incidentRecordSchema } from './incident/incidentRecord.ts';

export { updateCommands } from './configurationUpdate/updateCommands.ts';
export type { UpdateContent } from './configurationUpdate/updateContent.ts';
export { updateEffects } from './configurationUpdate/updateEffects.ts';
export type { UpdatePolicyInput } from './configurationUpdate/updatePolicy.ts';
export { updateProcedure } from './configurationUpdate/updateProcedure.ts';
export { documentCommands } from './controlledDocument/documentCommands.ts';
export { documentEffects } from './controlledDocument/documentEffects.ts';
export type { DocumentPolicyInput } from './controlledDocument/documentPolicy.ts';
export type { DocumentVersion } from './controlledDocument/documentVersion.ts';
export { documentProcedure } from './controlledDocument/documentProcedure.ts';
export { serviceReviewCommands } from './serviceReview/serviceReviewCommands.ts';
export { serviceReviewEffects } from './serviceReview/serviceReviewEffects.ts';
export type { ServiceReviewPolicyInput } from './serviceReview/serviceReviewPolicy.ts';
export { serviceReviewProcedure } from './serviceReview/serviceReviewProcedure.ts';
export { serviceReportCommands } from './serviceReport/serviceReportCommands.ts';
export { serviceReportEffects } from './serviceReport/serviceReportEffects.ts';
export type { ServiceReportPolicyInput } from './serviceReport/serviceReportPolicy.ts';
export { serviceReportProcedure } from './serviceReport/serviceReportProcedure.ts';

export { articleCommands } from './knowledgeArticle/articleCommands.ts';
export type { ArticleContent } from './knowledgeArticle/articleContent.ts';
export { articleEffects } from './knowledgeArticle/articleEffects.ts';
export type { ArticlePolicyInput } from './knowledgeArticle/articlePolicy.ts';
export { articleProcedure } from './knowledgeArticle/articleProcedure.ts';
export type { Suggestion, SuggestionReason } from './desk/knowledge/suggestion.ts';
export { suggestionReasonLabel } from './desk/knowledge/suggestion.ts';

export { changeCommands } from './change/changeCommands.ts';
export { changeEffects } from './change/changeEffects.ts';
export type { ChangePolicyInput } from './change/changePolicy.ts';
export { problemCommands } from './problem/problemCommands.ts';
export { problemEffects } from './problem/problemEffects.ts';
export type { ProblemPolicyInput } from './problem/problemPolicy.ts';
export type { RecurrenceAnswer } from './directory/recurrence.ts';
export { problemProcedure } from './problem/problemProcedure.ts';
export { changeProcedure } from './change/changeProcedure.ts';
export { registerCommands } from './register/registerCommands.ts';
export type { RegisterPolicyInput } from './register/registerPolicy.ts';
export { registerProcedure } from './register/registerProcedure.ts';
export { processProblemCommands } from './processProblem/processProblemCommands.ts';
export { processProblemEffects } from './processProblem/processProblemEffects.ts';
export type { ProcessProblemPolicyInput } from './processProblem/processProblemPolicy.ts';
export { processProblemProcedure } from './processProblem/processProblemProcedure.ts';
export { processReportCommands } from './processReport/processReportCommands.ts';
export { processReportEffects } from './processReport/processReportEffects.ts';
export type { ProcessReportPolicyInput } from './processReport/processReportPolicy.ts';
export { processReportProcedure } from './processReport/processReportProcedure.ts';
export type { ProcessMonth } from './desk/processReport/readProcessMonth.ts';
export type { ProcessFigures } from './processReport/processFigures.ts';
export type { ProblemLine } from './processReport/problemLine.ts';
export { resourceRequestCommands } from './resourceRequest/resourceRequestCommands.ts';
export { resourceRequestEffects } from './resourceRequest/resourceRequestEffects.ts';
export type { ResourceRequestPolicyInput } from './resourceRequest/resourceRequestPolicy.ts';
export { resourceRequestProcedure } from './resourceRequest/resourceRequestProcedure.ts';

export type { Control, IncidentPolicy, IncidentPolicyInput } from './policy/incidentPolicy.ts';
export { incidentPolicySchema } from './policy/incidentPolicy.ts';
export type { PolicyFinding, PolicyRule } from './policy/lint/policyFinding.ts';
export type { DeskCalendars } from './policy/lint/lintSubject.ts';
export { lintPolicy } from './policy/lint/lintPolicy.ts';
export type { ImpactMatrix, ImportanceMatrix, PriorityMatrix } from './policy/priorityMatrix.ts';
export { impactMatrix, priorityMatrix } from './policy/priorityMatrix.ts';

export type { CalendarName, Target, Targets } from './policy/targets.ts';

export type { Carrier, CarrierKind } from './tracing/carrier.ts';
export { deskCarriers } from './tracing/deskCarriers.ts';
export type { RequirementId } from './requirements/catalogue.ts';
export { catalogue } from './requirements/catalogue.ts';

export type { Role, Tier } from './vocabulary/role.ts';
export { supportRoles } from './vocabulary/role.ts';
export type { AnswerChannel, Channel } from './vocabulary/channel.ts';
export type {
  Category,
  Classification,
  ImpactScope,
  Importance,
  Subcategory,
  Urgency,
} from './vocabulary/classification.ts';
export { classificationSchema } from './vocabulary/classification.ts';
export type { Grade } from './vocabulary/grade.ts';
export type { ClockStanding, IncidentClock, TargetedClock } from './vocabulary/incidentClock.ts';
export type { IntakePiece } from './vocabulary/intakePiece.ts';
export type { WaitingReason } from './vocabulary/waitingReason.ts';
export type { ObligationId } from './incident/obligations/obligationId.ts';
export type { DeskView, ObligationView } from './desk/deskView.ts';
export type { DeskForm, FormQuery } from './desk/forms/deskForm.ts';
export type { FormNumbers } from './desk/forms/formNumbers.ts';
export type { MonthQuery } from './desk/report/monthQuery.ts';
export type { DeskMonth } from './desk/report/readMonth.ts';
export type { CaseLine, Kept } from './report/caseLine.ts';
export type { MonthFigures, Rate } from './report/figures.ts';
export { solvedByTier2 } from './report/figures.ts';
export type { Forecast, ForecastMethod } from './report/forecast.ts';
export { forecast, forecastMethodLabels } from './report/forecast.ts';
export type { Month } from './report/month.ts';
export type { Performance } from './report/performance.ts';
export type { FollowedFigure, Trend } from './report/trend.ts';
export { trendOf } from './report/trend.ts';
export type { FilledForm } from './forms/fillForm.ts';
export type { FormDefinition } from './forms/form.ts';
export type { FieldFace, Shown } from './forms/formFields.ts';
export { formFields } from './forms/formFields.ts';
export type { ArchiveMark } from './forms/archiveMark.ts';
export type { DeskFormId } from './forms/deskForms.ts';
export { deskForms } from './forms/deskForms.ts';
export type { Story, Told } from './forms/story.ts';
export type { IncidentStory } from './forms/incident/toldOfIncident.ts';
export type { PartyKind } from './vocabulary/partyKind.ts';
export type { Satisfaction } from './vocabulary/satisfaction.ts';
export { deadlineLabel, deadlineLabels } from './labels/deadlineLabels.ts';
export { dayEndLabels, occasionLabels, stretchLabels } from './labels/explanationLabels.ts';
export { roleLabels } from './labels/roleLabels.ts';
export { waitingReasonLabels } from './labels/waitingLabels.ts';
export {
  categoryLabels,
  channelLabels,
  clockStandingLabels,
  gradeLabels,
  impactScopeLabels,
  importanceLabels,
  incidentClockLabels,
  intakePieceLabels,
  partyKindLabels,
  satisfactionLabels,
  subcategoryLabels,
  urgencyLabels,
} from './labels/labels.ts';

export type { Directory } from './directory/directory.ts';
export type { DirectoryData } from './directory/directoryData.ts';
export { builtInDirectory } from './directory/builtInDirectory.ts';
export type { PeopleAnswer, PeopleQuestion } from './directory/people.ts';
export { peopleAnswerSchema, peopleQuestionSchema } from './directory/people.ts';
export type { Contract, ContractsAnswer, ContractsQuestion } from './directory/contract.ts';
export type { ProjectAnswer, ProjectQuestion, SupportProject } from './directory/project.ts';
export { projectAnswerSchema, projectQuestionSchema, supportProjectSchema } from './directory/project.ts';
export type { SubstitutesAnswer, SubstitutesQuestion } from './directory/substitutes.ts';
export { substitutesAnswerSchema, substitutesQuestionSchema } from './directory/substitutes.ts';
export type { Substitute } from './approval/substitute.ts';
export { substituteSchema } from './approval/substitute.ts';
export { contractSchema, contractsAnswerSchema, contractsQuestionSchema } from './directory/contract.ts';
