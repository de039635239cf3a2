import { env } from 'node:process';
import { alwaysOpen } from '@statedesk/calendar';
import { chinaCalendar } from '@statedesk/calendar/china';
import { exploreProcedure, type Exploration, type Sample } from '@statedesk/testing';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import { departmentManager, projectManager, technicalDirector } from '../rehearsal/people.suite.ts';
import { sampleOf } from './sampleOf.suite.ts';
import type { Scope } from './scope.suite.ts';

/**
 * What tells no two places apart. State, standing of what is owed and what falls due are compared in any case; left out
 * of the record is what they say already, what nothing asks again, and what only counts.
 */
const forget: readonly string[] = [
  // Said by what is owed or by the state.
  ...['intake', 'details', 'backup', 'agreement', 'documentation', 'confirmationAsked', 'archive', 'configuration'],
  ...['knowledge', 'acceptedAt', 'turnedAwayAt', 'closedAt', 'handlingEndedAt', 'reportedAt', 'respondedAt'],
  // Said by what falls due.
  ...['clocks', 'earlierClocks', 'expectedBy', 'progressToldAt', 'progressReminders'],
  // The grade is kept, and whether the department manager was told.
  ...['classification.subcategory', 'classification.impactScope', 'classification.importance'],
  ...['classification.urgency', 'priority', 'diagnosis.causeFound', 'remoteSession.endedAt'],
  // Counted, searched by, or kept for later; no guard asks.
  ...['notes', 'communications', 'escalations', 'earlierFollowUps', 'holder', 'solvedBy', 'appliedBy', 'contact'],
  ...['external', 'symptom', 'cycle'],
  // Whether it is judged is said by what is owed; that a solution was applied, by the state.
  ...['judgement', 'application.at', 'application.revision'],
];

const contract = {
  number: 'C-1',
  vendor: 'Acme',
  domain: 'storage',
  from: '2026-01-01T00:00:00.000Z',
  until: '2027-01-01T00:00:00.000Z',
  limit: { minutes: 240, calendar: 'always' },
};

const project = {
  name: 'Westlake',
  projectManagers: [projectManager.id],
  departmentManagers: [departmentManager.id],
  technicalDirectors: [technicalDirector.id],
  configuration: null,
  entitlement: null,
  site: null,
};

// What the ports answer: a contract, a project with everybody in it, nobody away, an article in force, a form to archive and one to hand in.
const answers = {
  contracts: { contracts: [contract] },
  people: { roles: null },
  project: { project },
  substitutes: { substitutes: [] },
  recurrence: { ofCustomer: 1, ofItem: 0, withinDays: 30, threshold: 3, proposed: false },
  articles: { articles: [{ id: 'knowledgeArticle/default/kb-12', version: 1 }] },
  serviceRecords: {
    through: 1,
    forms: [{ form: 'remoteServiceRecord', version: 1, number: 1, hash: `sha256:${'0'.repeat(64)}` }],
  },
  workOrders: {
    through: 1,
    forms: [{ form: 'workOrder', version: 1, number: 1, hash: `sha256:${'0'.repeat(64)}` }],
  },
};

export const calendars = { working: chinaCalendar().document, always: alwaysOpen({ zone: 'Asia/Shanghai' }).document };

/** Everything that is tried in a scope. */
export const samplesOf = ({ acts, told = [] }: Scope): readonly Sample[] => [
  ...acts.map(sampleOf(incidentProcedure)),
  ...told,
];

/** Everything that can come to pass within a scope. */
export const exploreScope = (scope: Scope): Exploration => {
  const { passTime, nearest = 10_000, policy = {} } = scope;
  return exploreProcedure(incidentProcedure, {
    samples: samplesOf(scope),
    forget,
    passTime,
    policy,
    calendars,
    observations: answers,
    atMost: Number(env['STATEDESK_PLACES'] ?? nearest),
  });
};
