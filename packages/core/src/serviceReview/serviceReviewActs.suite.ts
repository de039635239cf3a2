import { act, at, type Act } from '../rehearsal/acts.suite.ts';
import {
  colleague,
  departmentManager,
  incidentManager,
  serviceDepartmentManager,
  tier1,
} from '../rehearsal/people.suite.ts';

const date = '2026-04-10T14:00:00+08:00';
const people = [incidentManager.id, serviceDepartmentManager.id];

/** The monthly report that is reviewed, as far as it was sent. */
export const monthReport: readonly Act[] = [
  act('planReport', { month: '2026-03' }, incidentManager),
  at('2026-04-01T09:00:00+08:00', act('draftReport', {}, incidentManager)),
  act('reviewReport', {}, departmentManager),
  act('sendReport', {}, incidentManager),
];

export const planned = act('planServiceReview', { date, people }, incidentManager);
export const plannedAfter = (former: string): Act =>
  act('planServiceReview', { date: '2026-07-10T14:00:00+08:00', people, former }, incidentManager);
export const moved = act(
  'moveServiceReview',
  { date: '2026-04-13T14:00:00+08:00', people, reason: 'The manager is away' },
  incidentManager,
);
export const cancelled = act('cancelServiceReview', { reason: 'Planned twice' }, incidentManager);

/** Two actions: 1 of li within 5, 2 of zhou within 30 working days. */
export const heldWith = {
  months: ['2026-03'],
  people,
  findings: 'Responses by e-mail come late on Mondays',
  actions: [
    { action: 'A second person on Mondays', owner: tier1.id, withinWorkingDays: 5 },
    { action: 'Ask the customers for the website', owner: colleague.id, withinWorkingDays: 30 },
  ],
};
export const held = act('holdServiceReview', heldWith, serviceDepartmentManager);
export const done = act('completeServiceReviewAction', { number: 1, outcome: 'From Monday on' });
