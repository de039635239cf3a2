import type { Duties } from './duties.ts';
import { incidentDuties } from './incidentDuties.ts';

const nothingOwed = { obligations: {} } as const;

/** Procedure → what may be owed and fall due in it; the others owe nothing and are in no hurry. */
export const deskDuties: Readonly<Record<string, Duties>> = {
  incident: incidentDuties,
  incidentReport: {
    ...nothingOwed,
    deadlines: {
      report: { unsent: ['5.15.a'], unacknowledged: ['5.15.a'] },
      reportNumber: { report: ['1.c'] },
    },
  },
  resourceRequest: { ...nothingOwed, deadlines: { resources: { undecided: ['5.5.c'] } } },
  configurationUpdate: {
    ...nothingOwed,
    deadlines: { configuration: { answer: ['5.12.a'], completion: ['5.12.a'] } },
  },
  knowledgeArticle: {
    ...nothingOwed,
    deadlines: { articleReview: { undecided: ['3.1.f'] }, articleNumber: { article: ['1.c'] } },
  },
  processProblem: {
    ...nothingOwed,
    deadlines: {
      processProblem: { unraised: ['3.1.d'], unacknowledged: ['3.1.d'] },
      processAction: { due: ['3.1.d'], escalation: ['3.1.d'] },
    },
  },
  processReport: {
    ...nothingOwed,
    deadlines: { processReport: { unsent: ['3.1.e'], unacknowledged: ['3.1.e'] } },
  },
  serviceReview: {
    ...nothingOwed,
    deadlines: {
      serviceReview: { notHeld: ['1.i'], next: ['1.i'] },
      serviceReviewAction: { due: ['1.i'], escalation: ['1.i'] },
    },
  },
  serviceReport: {
    ...nothingOwed,
    deadlines: {
      serviceReport: {
        answer: ['4.a'],
        answerEscalation: ['4.a'],
        completion: ['4.a'],
        completionEscalation: ['4.a'],
      },
    },
  },
  controlledDocument: {
    ...nothingOwed,
    deadlines: { documentReview: { undecided: ['3.1.a'] }, documentApproval: { undecided: ['3.1.a'] } },
  },
};
