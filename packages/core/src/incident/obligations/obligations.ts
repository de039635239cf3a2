import { problemJudgement } from './problemJudgement.ts';
import type { DerivationView, Obligation } from '@statedesk/engine';
import { hasEndedEarly } from '../hasEndedEarly.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { agreedTime } from './agreedTime.ts';
import { backup } from './backup.ts';
import { costApproval } from './costApproval.ts';
import { change } from './change.ts';
import { customerConfirmation } from './customerConfirmation.ts';
import { details } from './details.ts';
import { dissatisfaction } from './dissatisfaction.ts';
import { documentation } from './documentation.ts';
import { expeditingAnswer } from './expeditingAnswer.ts';
import { entitlement } from './entitlement.ts';
import { followUp } from './followUp.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { intake } from './intake.ts';
import { leadRelease } from './leadRelease.ts';
import { majorIncidentDuties } from './majorIncidentDuties.ts';
import { merge } from './merge.ts';
import { noticeAcknowledgement } from './noticeAcknowledgement.ts';
import { remainder } from './remainder.ts';
import { rootCause } from './rootCause.ts';
import { settlements } from './settlements.ts';
import { dispatchAnswers } from './dispatchAnswers.ts';
import { visitDuties } from './visitDuties.ts';
import { signature } from './signature.ts';
import { workOrderFiling } from './workOrderFiling.ts';
import { taking } from './taking.ts';

const all: readonly IncidentObligation[] = [
  intake,
  entitlement,
  agreedTime,
  details,
  merge,
  noticeAcknowledgement,
  taking,
  expeditingAnswer,
  dispatchAnswers,
  visitDuties,
  backup,
  costApproval,
  change,
  remainder,
  documentation,
  signature,
  customerConfirmation,
  settlements,
  workOrderFiling,
  leadRelease,
  majorIncidentDuties,
  problemJudgement,
  rootCause,
  followUp,
  dissatisfaction,
];

/**
 * What an incident owes, has discharged and was let off, in the order of the clauses (rule R13). One that ended
 * early owes nothing more, but the cause that a workaround left open.
 */
export const obligations = (record: IncidentRecord, view: DerivationView): readonly Obligation[] =>
  (hasEndedEarly(record) ? [rootCause] : all).flatMap((obligation) => obligation(record, view));
