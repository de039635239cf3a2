import { judgeIncident } from './judgeIncident.ts';
import { handRootCauseOver } from './handRootCauseOver.ts';
import { recordProblemStanding } from './recordProblemStanding.ts';
import { keepProblemTaken } from './keepProblemTaken.ts';
import { recordPartialSolution } from './recordPartialSolution.ts';
import { escalateJudgement } from './escalateJudgement.ts';
import { tellProblemOfEnd } from './tellProblemOfEnd.ts';
import { withdrawChangeHandOver } from './withdrawChangeHandOver.ts';
import { withdrawProblemHandOver } from './withdrawProblemHandOver.ts';
import { progressCommands } from './progressCommands.ts';
import { relationCommands } from './relationCommands.ts';
import { handOverToChange } from './handOverToChange.ts';
import { recordChangeOutcome } from './recordChangeOutcome.ts';
import { keepChangeTaken } from './keepChangeTaken.ts';
import { endChangeWait } from './endChangeWait.ts';
import { acceptIncident } from './acceptIncident.ts';
import { acknowledgeNotice } from './acknowledgeNotice.ts';
import { agreeResolutionTime } from './agreeResolutionTime.ts';
import { agreeToSolution } from './agreeToSolution.ts';
import { applySolution } from './applySolution.ts';
import { archiveRecord } from './archiveRecord.ts';
import { numberCommands } from '../../numbering/numberCommands.ts';
import { incidentKindSchema } from '../../register/registerVocabulary.ts';
import { assignIncident } from './assignIncident.ts';
import { beginDiagnosis } from './beginDiagnosis.ts';
import { breachClock } from './breachClock.ts';
import { cancelIncident } from './cancelIncident.ts';
import { classifyIncident } from './classifyIncident.ts';
import { closeIncident } from './closeIncident.ts';
import { closeUnconfirmed } from './closeUnconfirmed.ts';
import { completeIntake } from './completeIntake.ts';
import { confirmDuringFollowUp } from './confirmDuringFollowUp.ts';
import { confirmResolution } from './confirmResolution.ts';
import { controlCommands } from './controlCommands.ts';
import { correctRecord } from './correctRecord.ts';
import { costCommands } from './costCommands.ts';
import { declareConfigurationUnchanged } from './declareConfigurationUnchanged.ts';
import { consultArticle } from './consultArticle.ts';
import { declareNothingNew } from './declareNothingNew.ts';
import { declineSolution } from './declineSolution.ts';
import { documentResolution } from './documentResolution.ts';
import { endPatience } from './endPatience.ts';
import { endRemoteSession } from './endRemoteSession.ts';
import { endReopening } from './endReopening.ts';
import { endWaiting } from './endWaiting.ts';
import { escalateDissatisfaction } from './escalateDissatisfaction.ts';
import { escalateIncident } from './escalateIncident.ts';
import { escalateNotice } from './escalateNotice.ts';
import { escalateUnconfirmed } from './escalateUnconfirmed.ts';
import { giveUpFollowUp } from './giveUpFollowUp.ts';
import { grantRemoteConsent } from './grantRemoteConsent.ts';
import { handBackToTier1 } from './handBackToTier1.ts';
import { handOverToManagement } from './handOverToManagement.ts';
import { handOverToRD } from './handOverToRD.ts';
import { handOverToVendor } from './handOverToVendor.ts';
import { majorIncidentCommands } from './majorIncidentCommands.ts';
import { markFollowUpOverdue } from './markFollowUpOverdue.ts';
import { nameProject } from './nameProject.ts';
import { noteArticleDrafted } from './noteArticleDrafted.ts';
import { proposeSolution } from './proposeSolution.ts';
import { reclassifyIncident } from './reclassifyIncident.ts';
import { recordBackup } from './recordBackup.ts';
import { recordComplaint } from './recordComplaint.ts';
import { recordDetails } from './recordDetails.ts';
import { recordDiagnosis } from './recordDiagnosis.ts';
import { recordFollowUp } from './recordFollowUp.ts';
import { recordGuidance } from './recordGuidance.ts';
import { recordRootCause } from './recordRootCause.ts';
import { refuseRemoteConsent } from './refuseRemoteConsent.ts';
import { rejectResolution } from './rejectResolution.ts';
import { releaseLead } from './releaseLead.ts';
import { remindOfConfirmation } from './remindOfConfirmation.ts';
import { remindOfRootCause } from './remindOfRootCause.ts';
import { remindOfWaiting } from './remindOfWaiting.ts';
import { retireIncident } from './retireIncident.ts';
import { reopenIncident } from './reopenIncident.ts';
import { reportBounces } from './reportBounces.ts';
import { reportIncident } from './reportIncident.ts';
import { requestConfirmation } from './requestConfirmation.ts';
import { requestRemoteConsent } from './requestRemoteConsent.ts';
import { startAtHigherTier } from './startAtHigherTier.ts';
import { startGuidance } from './startGuidance.ts';
import { startRemoteSession } from './startRemoteSession.ts';
import { startWaiting } from './startWaiting.ts';
import { submitConfigurationUpdate } from './submitConfigurationUpdate.ts';
import { submitKnowledge } from './submitKnowledge.ts';
import { takeLead } from './takeLead.ts';
import { turnAway } from './turnAway.ts';
import { waiveObligation } from './waiveObligation.ts';
import { warnFollowUp } from './warnFollowUp.ts';
import { warnOfClock } from './warnOfClock.ts';
import { withdrawIncident } from './withdrawIncident.ts';
import { withdrawRemoteConsent } from './withdrawRemoteConsent.ts';
import { visitCommands } from './visitCommands.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

const numbers = numberCommands(incidentKindSchema);

/** Every command of the incident procedure. */
export const incidentCommands = {
  judgeIncident,
  handRootCauseOver,
  recordProblemStanding,
  keepProblemTaken,
  escalateJudgement,
  recordPartialSolution,
  withdrawProblemHandOver,
  tellProblemOfEnd,
  withdrawChangeHandOver,
  handOverToChange,
  recordChangeOutcome,
  keepChangeTaken,
  endChangeWait,
  // Intake and recording (5.1, 5.2)
  reportIncident,
  completeIntake,
  acceptIncident,
  turnAway,
  recordDetails,
  nameProject,
  classifyIncident,
  reclassifyIncident,
  // Hotline and remote work (5.3, 5.4)
  startGuidance,
  recordGuidance,
  consultArticle,
  requestRemoteConsent,
  grantRemoteConsent,
  refuseRemoteConsent,
  withdrawRemoteConsent,
  startRemoteSession,
  endRemoteSession,
  // Tiers and escalation (5.5)
  handOverToRD,
  handOverToManagement,
  handOverToVendor,
  handBackToTier1,
  startAtHigherTier,
  reportBounces,
  assignIncident,
  ...controlCommands,
  escalateIncident,
  acknowledgeNotice,
  escalateNotice,
  takeLead,
  releaseLead,
  // Dispatch and visit, with their papers (5.6, 5.7, 5.10.a, 5.11.b)
  ...visitCommands,
  // Diagnosis and solution (5.8, 5.9)
  beginDiagnosis,
  recordDiagnosis,
  proposeSolution,
  agreeToSolution,
  declineSolution,
  agreeResolutionTime,
  recordBackup,
  applySolution,
  documentResolution,
  recordRootCause,
  remindOfRootCause,
  // Confirmation and closing (5.10 to 5.13)
  requestConfirmation,
  confirmResolution,
  confirmDuringFollowUp,
  rejectResolution,
  remindOfConfirmation,
  closeUnconfirmed,
  escalateUnconfirmed,
  archiveRecord,
  correctRecord,
  submitConfigurationUpdate,
  declareConfigurationUnchanged,
  submitKnowledge,
  declareNothingNew,
  noteArticleDrafted,
  closeIncident,
  reopenIncident,
  endReopening,
  retireIncident,
  // Follow-up (5.14)
  warnFollowUp,
  markFollowUpOverdue,
  recordFollowUp,
  giveUpFollowUp,
  recordComplaint,
  escalateDissatisfaction,
  // Ended early, and duplicates, parents and children (PR.c, PR.d)
  withdrawIncident,
  cancelIncident,
  ...relationCommands,
  // Clocks (1.a, 3.4.b, 5.9.b)
  warnOfClock,
  breachClock,
  // Waiting (PR.a)
  startWaiting,
  endWaiting,
  remindOfWaiting,
  endPatience,
  // Running numbers (R17)
  askForNumber: numbers.ask,
  keepNumber: numbers.keep,
  // At any time
  ...progressCommands,
  waiveObligation,
  ...costCommands,
  ...majorIncidentCommands,
} as const satisfies Readonly<Record<string, IncidentCommandRow>>;
