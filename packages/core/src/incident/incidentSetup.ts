import { assign, setup } from 'xstate';
import type * as z from 'zod';
import type { incidentEffects } from './effects/incidentEffects.ts';
import { incidentGuards } from './guards/incidentGuards.ts';
import type { IncidentGuard } from './guards/incidentGuard.ts';
import type { IncidentEvent } from './incidentEvent.ts';
import type { IncidentStateMeta, IncidentTransitionMeta } from './incidentMeta.ts';
import type { IncidentRecord } from './incidentRecord.ts';
import { agreeTime } from './clocks/agreeTime.ts';
import { keepBreach } from './clocks/keepBreach.ts';
import { askConfirmation } from './recordChanges/askConfirmation.ts';
import { attributeSolution } from './recordChanges/attributeSolution.ts';
import { clearLead } from './recordChanges/clearLead.ts';
import { clearProposal } from './recordChanges/clearProposal.ts';
import { closeRemoteSession } from './recordChanges/closeRemoteSession.ts';
import { count } from './recordChanges/count.ts';
import { countConfirmationReminder } from './recordChanges/countConfirmationReminder.ts';
import { countHandOver } from './recordChanges/countHandOver.ts';
import { countProgressReminder } from './recordChanges/countProgressReminder.ts';
import { countWaitReminder } from './recordChanges/countWaitReminder.ts';
import { endFollowUp } from './recordChanges/endFollowUp.ts';
import { endHandling } from './recordChanges/endHandling.ts';
import { endWait } from './recordChanges/endWait.ts';
import { enterLead } from './recordChanges/enterLead.ts';
import { enterVendor } from './recordChanges/enterVendor.ts';
import { fillIntake } from './recordChanges/fillIntake.ts';
import { keepCommunication } from './recordChanges/keepCommunication.ts';
import { keepDiagnosis } from './recordChanges/keepDiagnosis.ts';
import { keepDone } from './recordChanges/keepDone.ts';
import { keepFollowUp } from './recordChanges/keepFollowUp.ts';
import { keepSatisfaction } from './recordChanges/keepSatisfaction.ts';
import { keepWaiver } from './recordChanges/keepWaiver.ts';
import { openNotice } from './recordChanges/openNotice.ts';
import { openRecord } from './recordChanges/openRecord.ts';
import { openRemoteSession } from './recordChanges/openRemoteSession.ts';
import { openWait } from './recordChanges/openWait.ts';
import { setClassification } from './recordChanges/setClassification.ts';
import { setHolder } from './recordChanges/setHolder.ts';
import { settleConfiguration } from './recordChanges/settleConfiguration.ts';
import { settleDissatisfaction } from './recordChanges/settleDissatisfaction.ts';
import { settleKnowledge } from './recordChanges/settleKnowledge.ts';
import { settleNotice } from './recordChanges/settleNotice.ts';
import { settleRootCause } from './recordChanges/settleRootCause.ts';
import { stampAcceptance } from './recordChanges/stampAcceptance.ts';
import { stampClosing } from './recordChanges/stampClosing.ts';
import { stampProgress } from './recordChanges/stampProgress.ts';
import { stampTurningAway } from './recordChanges/stampTurningAway.ts';
import { startNextCycle } from './recordChanges/startNextCycle.ts';

/** A guard as XState calls it. */
const asks =
  (guard: IncidentGuard) =>
  ({ context, event }: { readonly context: IncidentRecord; readonly event: IncidentEvent }): boolean =>
    guard.holds(context, event);

/** A plain change of the record as XState's one kind of action that changes it. */
const changes = <Command extends object>(change: (record: IncidentRecord, command: Command) => IncidentRecord) =>
  assign<IncidentRecord, IncidentEvent, Command, IncidentEvent, never>(({ context }, command) =>
    change(context, command),
  );

type Effects = typeof incidentEffects;

/** Effects as XState's actions: the machine says them and nothing runs (rule R21). */
const announcements: {
  readonly [Name in keyof Effects]: (args: unknown, params: z.output<Effects[Name]['payload']>) => void;
} = {
  notifyCustomer: () => undefined,
  notifySupport: () => undefined,
  notifyDepartmentManager: () => undefined,
  notifyIncidentManager: () => undefined,
};

/** The cast list of the incident machine: types, guards, changes of the record, effects. Behaviour is in their files. */
export const incidentSetup = setup({
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions, @typescript-eslint/no-unnecessary-type-assertion -- XState takes types through a value
  types: {} as {
    context: IncidentRecord;
    events: IncidentEvent;
    meta: IncidentStateMeta;
    transitionMeta: IncidentTransitionMeta;
  },
  guards: {
    intakeComplete: asks(incidentGuards.intakeComplete),
    detailsRecorded: asks(incidentGuards.detailsRecorded),
    classified: asks(incidentGuards.classified),
    concernsDepartmentManager: asks(incidentGuards.concernsDepartmentManager),
    beingHandled: asks(incidentGuards.beingHandled),
    stillOpen: asks(incidentGuards.stillOpen),
    guidanceTried: asks(incidentGuards.guidanceTried),
    sessionHeld: asks(incidentGuards.sessionHeld),
    supportTried: asks(incidentGuards.supportTried),
    judgedBeyondAbility: asks(incidentGuards.judgedBeyondAbility),
    handedOn: asks(incidentGuards.handedOn),
    contractInForce: asks(incidentGuards.contractInForce),
    callsForManagement: asks(incidentGuards.callsForManagement),
    causeStated: asks(incidentGuards.causeStated),
    diagnosed: asks(incidentGuards.diagnosed),
    workaroundProposed: asks(incidentGuards.workaroundProposed),
    timeLiesAhead: asks(incidentGuards.timeLiesAhead),
    backupTaken: asks(incidentGuards.backupTaken),
    resolutionDocumented: asks(incidentGuards.resolutionDocumented),
    recordArchived: asks(incidentGuards.recordArchived),
    configurationSettled: asks(incidentGuards.configurationSettled),
    knowledgeSettled: asks(incidentGuards.knowledgeSettled),
    noticeStanding: asks(incidentGuards.noticeStanding),
    noticeAcknowledged: asks(incidentGuards.noticeAcknowledged),
    leadReleased: asks(incidentGuards.leadReleased),
    rootCauseOwed: asks(incidentGuards.rootCauseOwed),
    followUpOutstanding: asks(incidentGuards.followUpOutstanding),
    customerReached: asks(incidentGuards.customerReached),
    triesExhausted: asks(incidentGuards.triesExhausted),
    concernsResponse: asks(incidentGuards.concernsResponse),
    concernsVendor: asks(incidentGuards.concernsVendor),
    concernsAgreedTime: asks(incidentGuards.concernsAgreedTime),
    agreedTimesEscalate: asks(incidentGuards.agreedTimesEscalate),
    notYetAwaited: asks(incidentGuards.notYetAwaited),
    awaited: asks(incidentGuards.awaited),
    untilAhead: asks(incidentGuards.untilAhead),
    customerAwaited: asks(incidentGuards.customerAwaited),
    notMajor: asks(incidentGuards.notMajor),
    leftUnconfirmed: asks(incidentGuards.leftUnconfirmed),
    customerDissatisfied: asks(incidentGuards.customerDissatisfied),
    dissatisfactionUnanswered: asks(incidentGuards.dissatisfactionUnanswered),
    waivable: asks(incidentGuards.waivable),
  },
  actions: {
    openRecord: changes(openRecord),
    fillIntake: changes(fillIntake),
    stampAcceptance: changes(stampAcceptance),
    stampTurningAway: changes(stampTurningAway),
    setClassification: changes(setClassification),
    openNotice: changes(openNotice),
    settleNotice: changes(settleNotice),
    openRemoteSession: changes(openRemoteSession),
    closeRemoteSession: changes(closeRemoteSession),
    keepDiagnosis: changes(keepDiagnosis),
    clearProposal: changes(clearProposal),
    endHandling: changes(endHandling),
    attributeSolution: changes(attributeSolution),
    settleRootCause: changes(settleRootCause),
    startNextCycle: changes(startNextCycle),
    settleConfiguration: changes(settleConfiguration),
    settleKnowledge: changes(settleKnowledge),
    stampClosing: changes(stampClosing),
    countHandOver: changes(countHandOver),
    enterVendor: changes(enterVendor),
    enterLead: changes(enterLead),
    clearLead: changes(clearLead),
    setHolder: changes(setHolder),
    keepFollowUp: changes(keepFollowUp),
    agreeTime: changes(agreeTime),
    keepBreach: changes(keepBreach),
    endFollowUp: changes(endFollowUp),
    keepSatisfaction: changes(keepSatisfaction),
    settleDissatisfaction: changes(settleDissatisfaction),
    openWait: changes(openWait),
    endWait: changes(endWait),
    countWaitReminder: changes(countWaitReminder),
    keepCommunication: changes(keepCommunication),
    stampProgress: changes(stampProgress),
    askConfirmation: changes(askConfirmation),
    countConfirmationReminder: changes(countConfirmationReminder),
    keepWaiver: changes(keepWaiver),

    countGuidance: changes(count('guidanceAttempts')),
    countEscalation: changes(count('escalations')),
    countProgressReminder: changes(countProgressReminder),
    countNote: changes(count('notes')),
    keepDetails: changes(keepDone('details')),
    keepAgreement: changes(keepDone('agreement')),
    keepBackup: changes(keepDone('backup')),
    keepDocumentation: changes(keepDone('documentation')),
    keepConfirmation: changes(keepDone('confirmation')),
    keepUnconfirmed: changes(keepDone('unconfirmed')),
    keepArchive: changes(keepDone('archive')),

    ...announcements,
  },
});
