import type { Role } from '../../vocabulary/role.ts';
import type { ObligationId } from './obligationId.ts';

/**
 * Who may let an incident off what it owes (R13). Nobody: what the text says cannot be waived (5.9.c, 5.10.a), what only
 * a person's own word can settle (5.2.d, 5.5.d), and what other records and the follow-up rate are made of.
 */
export const waivableBy: Readonly<Record<ObligationId, readonly Role[]>> = {
  entitlement: ['incidentManager'],
  details: ['incidentManager'],
  noticeAcknowledgement: [],
  taking: [],
  expeditingAnswer: [],
  dispatchDecision: [],
  workOrder: [],
  workOrderApproval: [],
  preparation: ['incidentManager'],
  leaving: [],
  signature: [],
  workOrderHandIn: [],
  workOrderReceipt: [],
  backup: [],
  majorIncidentDecision: [],
  majorIncidentAcknowledgement: [],
  majorIncidentReview: [],
  costApproval: [],
  change: [],
  documentation: [],
  customerConfirmation: [],
  archive: [],
  configurationUpdate: ['incidentManager'],
  knowledge: ['incidentManager'],
  leadRelease: [],
  problemJudgement: [],
  remainder: [],
  rootCause: ['incidentManager'],
  followUp: [],
  dissatisfaction: ['incidentManager'],
};
