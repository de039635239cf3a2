import { problemSteps } from './problemSteps.ts';
import { keepPartialSolution } from './keepPartialSolution.ts';
import { changeSteps } from './changeSteps.ts';
import { agreeTime } from '../clocks/agreeTime.ts';
import { keepBreach } from '../clocks/keepBreach.ts';
import { addCost } from './addCost.ts';
import { addEffort } from './addEffort.ts';
import { addParty } from './addParty.ts';
import { answerForVendor } from './answerForVendor.ts';
import { askConfirmation } from './askConfirmation.ts';
import { askForCost } from './askForCost.ts';
import { attributeSolution } from './attributeSolution.ts';
import { changeMajorOwner } from './changeMajorOwner.ts';
import { clearLead } from './clearLead.ts';
import { clearMajor } from './clearMajor.ts';
import { clearProposal } from './clearProposal.ts';
import { closeAssistance } from './closeAssistance.ts';
import { closeRemoteSession } from './closeRemoteSession.ts';
import { count } from './count.ts';
import { countConfirmationReminder } from './countConfirmationReminder.ts';
import { countHandOver } from './countHandOver.ts';
import { countWaitReminder } from './countWaitReminder.ts';
import { decideCost } from './decideCost.ts';
import { declareMajor } from './declareMajor.ts';
import { numberChanges } from './numberChanges.ts';
import { relationChanges } from './relationChanges.ts';
import { endEarly } from './endEarly.ts';
import { endFollowUp } from './endFollowUp.ts';
import { endHandling } from './endHandling.ts';
import { endParty } from './endParty.ts';
import { endWait } from './endWait.ts';
import { enterLead } from './enterLead.ts';
import { enterVendor } from './enterVendor.ts';
import { fillIntake } from './fillIntake.ts';
import { keepArchive } from './keepArchive.ts';
import { keepArticleDrafted } from './keepArticleDrafted.ts';
import { keepConsultation } from './keepConsultation.ts';
import { keepGuidance } from './keepGuidance.ts';
import { keepDiagnosis } from './keepDiagnosis.ts';
import { keepDone } from './keepDone.ts';
import { keepEstimate } from './keepEstimate.ts';
import { keepFollowUp } from './keepFollowUp.ts';
import { keepMajorReport } from './keepMajorReport.ts';
import { keepMajorReview } from './keepMajorReview.ts';
import { keepSatisfaction } from './keepSatisfaction.ts';
import { keepWaiver } from './keepWaiver.ts';
import { nameLiaison } from './nameLiaison.ts';
import { openAssistance } from './openAssistance.ts';
import { openExpediting } from './openExpediting.ts';
import { openNotice } from './openNotice.ts';
import { openRecord } from './openRecord.ts';
import { openRemoteSession } from './openRemoteSession.ts';
import { openWait } from './openWait.ts';
import { returnToQueue } from './returnToQueue.ts';
import { resumeRootCause } from './resumeRootCause.ts';
import { setClassification } from './setClassification.ts';
import { setHolder } from './setHolder.ts';
import { setProject } from './setProject.ts';
import { settleConfiguration } from './settleConfiguration.ts';
import { settleDissatisfaction } from './settleDissatisfaction.ts';
import { settleExpediting } from './settleExpediting.ts';
import { settleKnowledge } from './settleKnowledge.ts';
import { settleMajorNotice } from './settleMajorNotice.ts';
import { settleNotice } from './settleNotice.ts';
import { settleReviewAction } from './settleReviewAction.ts';
import { settleRootCause } from './settleRootCause.ts';
import { stampAcceptance } from './stampAcceptance.ts';
import { stampClosing } from './stampClosing.ts';
import { progressChanges } from './progressChanges.ts';
import { stampRetirement } from './stampRetirement.ts';
import { stampTurningAway } from './stampTurningAway.ts';
import { startNextCycle } from './startNextCycle.ts';
import { startRoute } from './startRoute.ts';

import { openDispatch } from './openDispatch.ts';
import { decideDispatch } from './decideDispatch.ts';
import { withdrawDispatch } from './withdrawDispatch.ts';
import { fillWorkOrder } from './fillWorkOrder.ts';
import { decideWorkOrder } from './decideWorkOrder.ts';
import { agreeVisit } from './agreeVisit.ts';
import { keepPreparation } from './keepPreparation.ts';
import { addParticipant } from './addParticipant.ts';
import { stampDeparture } from './stampDeparture.ts';
import { stampArrival } from './stampArrival.ts';
import { endFailedVisit } from './endFailedVisit.ts';
import { stampLeaving } from './stampLeaving.ts';
import { openAnotherVisit } from './openAnotherVisit.ts';
import { keepSignature } from './keepSignature.ts';
import { confirmRefusal } from './confirmRefusal.ts';
import { handInWorkOrder } from './handInWorkOrder.ts';
import { receiveWorkOrder } from './receiveWorkOrder.ts';
import { countFilingReminder } from './countFilingReminder.ts';
/** Every change of the record that the incident machine makes; each is a plain function in its own file. */
export const incidentChanges = {
  ...problemSteps,
  ...changeSteps,
  keepPartialSolution,
  openRecord,
  fillIntake,
  stampAcceptance,
  stampTurningAway,
  stampRetirement,
  endEarly,
  ...relationChanges,
  ...numberChanges,
  setClassification,
  openNotice,
  settleNotice,
  openRemoteSession,
  closeRemoteSession,
  openDispatch,
  decideDispatch,
  withdrawDispatch,
  fillWorkOrder,
  decideWorkOrder,
  agreeVisit,
  keepPreparation,
  addParticipant,
  stampDeparture,
  stampArrival,
  endFailedVisit,
  stampLeaving,
  openAnotherVisit,
  keepSignature,
  confirmRefusal,
  handInWorkOrder,
  receiveWorkOrder,
  countFilingReminder,
  keepDiagnosis,
  clearProposal,
  endHandling,
  attributeSolution,
  settleRootCause,
  resumeRootCause,
  startNextCycle,
  settleConfiguration,
  settleKnowledge,
  stampClosing,
  countHandOver,
  startRoute,
  enterVendor,
  addParty,
  endParty,
  openAssistance,
  answerForVendor,
  closeAssistance,
  enterLead,
  clearLead,
  setHolder,
  returnToQueue,
  openExpediting,
  settleExpediting,
  nameLiaison,
  setProject,
  keepFollowUp,
  agreeTime,
  keepBreach,
  endFollowUp,
  keepSatisfaction,
  settleDissatisfaction,
  openWait,
  endWait,
  countWaitReminder,
  ...progressChanges,
  askConfirmation,
  countConfirmationReminder,
  keepWaiver,
  addEffort,
  addCost,
  keepEstimate,
  askForCost,
  decideCost,
  declareMajor,
  clearMajor,
  changeMajorOwner,
  settleMajorNotice,
  keepMajorReport,
  keepMajorReview,
  settleReviewAction,

  keepGuidance,
  keepConsultation,
  keepArticleDrafted,
  countEscalation: count('escalations'),
  countNote: count('notes'),
  keepDetails: keepDone('details'),
  keepAgreement: keepDone('agreement'),
  keepBackup: keepDone('backup'),
  keepDocumentation: keepDone('documentation'),
  keepConfirmation: keepDone('confirmation'),
  keepUnconfirmed: keepDone('unconfirmed'),
  keepRemoteRefusal: keepDone('remoteRefusal'),
  keepArchive,
  keepCorrection: keepDone('correction'),
} as const;
