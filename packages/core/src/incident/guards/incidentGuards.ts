import { judgeable } from './judgeable.ts';
import { callsForProblem } from './callsForProblem.ts';
import { noProblemUnderWay } from './noProblemUnderWay.ts';
import { problemGivenBack } from './problemGivenBack.ts';
import { problemUnderWay } from './problemUnderWay.ts';
import { aboveCeiling } from './aboveCeiling.ts';
import { actionOpen } from './actionOpen.ts';
import { actionsLieAhead } from './actionsLieAhead.ts';
import { changeImplemented } from './changeImplemented.ts';
import { changeDone } from './changeDone.ts';
import { changeTakenOn } from './changeTakenOn.ts';
import { archivedBefore } from './archivedBefore.ts';
import { assisted } from './assisted.ts';
import { correctionOpen } from './correctionOpen.ts';
import { agreedTimesEscalate } from './agreedTimesEscalate.ts';
import { answerAhead } from './answerAhead.ts';
import { articleInForce } from './articleInForce.ts';
import { articleKeptElsewhere } from './articleKeptElsewhere.ts';
import { awaited } from './awaited.ts';
import { backupTaken } from './backupTaken.ts';
import { beingHandled } from './beingHandled.ts';
import { callsForManagement } from './callsForManagement.ts';
import { causeStated } from './causeStated.ts';
import { classified } from './classified.ts';
import { concernsAgreedTime } from './concernsAgreedTime.ts';
import { concernsDepartmentManager } from './concernsDepartmentManager.ts';
import { concernsResponse } from './concernsResponse.ts';
import { concernsVendor } from './concernsVendor.ts';
import { configurationSettled } from './configurationSettled.ts';
import { contractInForce } from './contractInForce.ts';
import { costAffordable } from './costAffordable.ts';
import { costApproverAnswers } from './costApproverAnswers.ts';
import { customerAwaited } from './customerAwaited.ts';
import { customerDissatisfied } from './customerDissatisfied.ts';
import { customerReached } from './customerReached.ts';
import { detailsRecorded } from './detailsRecorded.ts';
import { diagnosed } from './diagnosed.ts';
import { dissatisfactionUnanswered } from './dissatisfactionUnanswered.ts';
import { expeditingOpen } from './expeditingOpen.ts';
import { entitled } from './entitled.ts';
import { followUpOutstanding } from './followUpOutstanding.ts';
import { guidanceTried } from './guidanceTried.ts';
import { handedOn } from './handedOn.ts';
import { handlingOver } from './handlingOver.ts';
import { held } from './held.ts';
import { inPolicyCurrency } from './inPolicyCurrency.ts';
import { intakeComplete } from './intakeComplete.ts';
import { judgedBeyondAbility } from './judgedBeyondAbility.ts';
import { knowledgeSettled } from './knowledgeSettled.ts';
import { leadReleased } from './leadReleased.ts';
import { leadUnclaimed } from './leadUnclaimed.ts';
import { leftUnconfirmed } from './leftUnconfirmed.ts';
import { majorDeclared } from './majorDeclared.ts';
import { majorProposed } from './majorProposed.ts';
import { majorReported } from './majorReported.ts';
import { majorReviewed } from './majorReviewed.ts';
import { majorUndeclared } from './majorUndeclared.ts';
import { nextLookAhead } from './nextLookAhead.ts';
import { noticeAcknowledged } from './noticeAcknowledged.ts';
import { noticeStanding } from './noticeStanding.ts';
import { noticeGiven } from './noticeGiven.ts';
import { noArticleNeeded } from './noArticleNeeded.ts';
import { notMerging } from './notMerging.ts';
import { notMajor } from './notMajor.ts';
import { notRetired } from './notRetired.ts';
import { notYetAwaited } from './notYetAwaited.ts';
import { notYetClassified } from './notYetClassified.ts';
import { notYetSolved } from './notYetSolved.ts';
import { recalledToManagement, recalledToRD, recalledToTier1 } from './recalledTo.ts';
import { partyAbsent } from './partyAbsent.ts';
import { partyPresent } from './partyPresent.ts';
import { recordArchived } from './recordArchived.ts';
import { resolutionDocumented } from './resolutionDocumented.ts';
import { rootCauseOwed } from './rootCauseOwed.ts';
import { sessionHeld } from './sessionHeld.ts';
import { startsAtManagement, startsAtRD } from './startsAt.ts';
import { somebodyElseApproves } from './somebodyElseApproves.ts';
import { stillOpen } from './stillOpen.ts';
import { supportTried } from './supportTried.ts';
import { takenIn } from './takenIn.ts';
import { timeLiesAhead } from './timeLiesAhead.ts';
import { topManagementUnaware } from './topManagementUnaware.ts';
import { triesExhausted } from './triesExhausted.ts';
import { unassisted } from './unassisted.ts';
import { unheld } from './unheld.ts';
import { untilAhead } from './untilAhead.ts';
import { vendorInvolved } from './vendorInvolved.ts';
import { waivable } from './waivable.ts';
import { withVendor } from './withVendor.ts';
import { withoutDuplicates } from './withoutDuplicates.ts';
import { workaroundProposed } from './workaroundProposed.ts';
import { visitGuards } from './visitGuards.ts';
import { userGuards } from '../affected/userGuards.ts';
import { familyGuards } from '../family/familyGuards.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Every guard of the incident machine, with its explanation. */
export const incidentGuards = {
  judgeable,
  callsForProblem,
  noProblemUnderWay,
  problemGivenBack,
  problemUnderWay,
  changeImplemented,
  changeDone,
  changeTakenOn,
  intakeComplete,
  entitled,
  detailsRecorded,
  classified,
  concernsDepartmentManager,
  beingHandled,
  stillOpen,
  notRetired,
  notMerging,
  withoutDuplicates,
  notYetSolved,
  unheld,
  held,
  expeditingOpen,
  answerAhead,
  withVendor,
  vendorInvolved,
  partyAbsent,
  partyPresent,
  unassisted,
  assisted,
  notYetClassified,
  startsAtRD,
  startsAtManagement,
  recalledToTier1,
  recalledToRD,
  recalledToManagement,
  guidanceTried,
  sessionHeld,
  supportTried,
  judgedBeyondAbility,
  handedOn,
  contractInForce,
  callsForManagement,
  causeStated,
  diagnosed,
  workaroundProposed,
  timeLiesAhead,
  backupTaken,
  resolutionDocumented,
  recordArchived,
  archivedBefore,
  correctionOpen,
  configurationSettled,
  knowledgeSettled,
  articleInForce,
  articleKeptElsewhere,
  noArticleNeeded,
  noticeStanding,
  noticeGiven,
  noticeAcknowledged,
  leadReleased,
  leadUnclaimed,
  rootCauseOwed,
  nextLookAhead,
  followUpOutstanding,
  customerReached,
  triesExhausted,
  concernsResponse,
  concernsVendor,
  concernsAgreedTime,
  agreedTimesEscalate,
  customerDissatisfied,
  dissatisfactionUnanswered,
  notMajor,
  leftUnconfirmed,
  notYetAwaited,
  awaited,
  untilAhead,
  customerAwaited,
  waivable,
  takenIn,
  inPolicyCurrency,
  aboveCeiling,
  somebodyElseApproves,
  costApproverAnswers,
  costAffordable,
  majorProposed,
  majorUndeclared,
  majorDeclared,
  topManagementUnaware,
  handlingOver,
  majorReported,
  actionsLieAhead,
  actionOpen,
  majorReviewed,
  ...visitGuards,
  ...userGuards,
  ...familyGuards,
} as const satisfies Readonly<Record<string, IncidentGuard>>;
