import type { DeadlineId } from '../incident/deadlines/deadlineId.ts';
import type { ObligationId } from '../incident/obligations/obligationId.ts';
import type { deadlineLabels } from '../labels/deadlineLabels.ts';
import type { RequirementId } from '../requirements/catalogue.ts';
import type { Duties } from './duties.ts';

type Kind<Id> = Id extends `waiting.${string}` ? 'waiting' : Id;
type Rungs<Id extends keyof typeof deadlineLabels> = Readonly<
  Record<keyof (typeof deadlineLabels)[Id], readonly RequirementId[]>
>;

/** What an incident may come to owe, and what may fall due of it. */
export const incidentDuties = {
  obligations: {
    intake: ['1.e', '2.b'],
    entitlement: ['2.b'],
    agreedTime: ['5.1.d'],
    details: ['5.2.b'],
    merge: ['PR.c'],
    noticeAcknowledgement: ['5.2.d'],
    taking: ['1.l'],
    expeditingAnswer: ['1.l'],
    dispatchDecision: ['5.6.b'],
    workOrder: ['5.6.c'],
    workOrderApproval: ['5.6.d'],
    preparation: ['5.7.b'],
    leaving: ['6.a'],
    signature: ['5.10.a'],
    workOrderHandIn: ['5.11.b'],
    workOrderReceipt: ['5.11.b'],
    backup: ['5.9.c'],
    majorIncidentDecision: ['ISO.a'],
    majorIncidentAcknowledgement: ['ISO.b'],
    majorIncidentReview: ['ISO.c'],
    reviewAction: ['ISO.c'],
    costApproval: ['1.k'],
    change: ['5.9.d'],
    documentation: ['3.2.f'],
    customerConfirmation: ['5.10.a'],
    archive: ['5.11.a'],
    configurationUpdate: ['5.12.a'],
    knowledge: ['5.13.a'],
    leadRelease: ['5.5.d'],
    remainder: ['5.9.b'],
    problemJudgement: ['5.9.f'],
    rootCause: ['3.3.c', '3.4.c'],
    followUp: ['5.14.a'],
    dissatisfaction: ['5.14.d'],
  } satisfies Readonly<Record<ObligationId, readonly RequirementId[]>> & Duties['obligations'],
  deadlines: {
    response: { warning: ['1.a'], breach: ['1.a'] },
    resolution: { warning: ['1.a'], breach: ['1.a'] },
    vendor: { warning: ['3.4.b'], breach: ['3.4.b'] },
    agreed: { warning: ['5.9.b'], breach: ['5.9.b'] },
    onSite: { warning: ['5.1.e'], breach: ['5.1.e'] },
    dispatch: { undecided: ['5.6.b'] },
    workOrder: { unanswered: ['5.6.d'] },
    workOrderReceipt: { reminder: ['5.11.b'] },
    queue: { untaken: ['1.l'] },
    bounces: { limit: ['PR.b'] },
    assistance: { unanswered: ['3.4.f'] },
    costApproval: { unanswered: ['1.k'] },
    majorIncident: { proposed: ['ISO.a'], unacknowledged: ['ISO.b'] },
    majorIncidentReview: { overdue: ['ISO.c'] },
    reviewAction: { overdue: ['ISO.c'] },
    expediting: { unanswered: ['1.l'] },
    notice: { unacknowledged: ['5.2.d'] },
    progress: { reminder: ['3.2.e'] },
    affected: { reminder: ['3.2.e'] },
    number: { incident: ['1.c'] },
    waiting: { reminder: ['PR.a'], patience: ['PR.a'] },
    confirmation: { reminder: ['5.10.c'], end: ['5.10.c'], escalation: ['5.10.c'] },
    followUp: { warning: ['5.14.c'], overdue: ['5.14.c'] },
    dissatisfaction: { unanswered: ['5.14.d'] },
    change: { timedOut: ['5.9.d'], incidentEnded: ['PR.d'] },
    problem: { incidentEnded: ['PR.d'] },
    judgement: { overdue: ['5.9.f'] },
    rootCause: { look: ['3.3.c', '3.4.c'] },
    retirement: { end: ['1.h'] },
    reopening: { end: ['5.13.b'] },
  } satisfies { readonly [Id in Kind<DeadlineId>]: Rungs<Id> },
} as const satisfies Duties;
