import { blankIncident } from '../../blankIncident.ts';
import { at, by, done, later, of, type GuardCase } from './askGuard.suite.ts';

const major = (kept: object) => ({ majorIncident: { ...blankIncident.majorIncident, ...kept } });
const declared = (acknowledgedAt: string | null, review: object | null = null) =>
  of(major({ declared: { ...done, owner: 'he', acknowledgedAt }, review }));
const due = (...times: readonly string[]) => ({ actions: times.map((dueAt) => ({ dueAt })) });
const open = major({
  actions: [
    { number: 1, doneAt: at },
    { number: 2, doneAt: null },
  ],
});

export const majorIncidentCases: readonly GuardCase[] = [
  ['majorProposed', 'it is', of(major({ proposedAt: at })), true],
  ['majorProposed', 'it is not', of(), false],
  ['majorProposed', 'it is declared', of(major({ proposedAt: at, declared: done })), false],
  ['majorUndeclared', 'it is', declared(null), false],
  ['majorUndeclared', 'it is not', of(), true],
  ['majorDeclared', 'it is', declared(null), true],
  ['majorDeclared', 'it is not', of(), false],
  ['topManagementUnaware', 'nobody has said so', declared(null), true],
  ['topManagementUnaware', 'somebody has', declared(at), false],
  ['topManagementUnaware', 'there is nothing to know', of(), false],

  ['handlingOver', 'it is', of({ handlingEndedAt: at }), true],
  ['handlingOver', 'it is not', of(), false],
  ['majorReported', 'it is', of(major({ report: done })), true],
  ['majorReported', 'it is not', of(), false],
  ['majorReviewed', 'none was declared', of(), true],
  ['majorReviewed', 'it was', declared(at, done), true],
  ['majorReviewed', 'it was not', declared(at), false],
  ['majorReviewed', 'nobody acknowledged it', declared(null, done), false],
  ['actionsLieAhead', 'all do', by('reviewMajorIncident', due(later, later)), true],
  ['actionsLieAhead', 'there are none', by('reviewMajorIncident', due()), true],
  ['actionsLieAhead', 'one is due at once', by('reviewMajorIncident', due(later, at)), false],
  ['actionsLieAhead', 'nothing is reviewed', by('closeIncident', due(later)), false],
  ['actionOpen', 'it is', by('completeReviewAction', { number: 2 }, open), true],
  ['actionOpen', 'it is done', by('completeReviewAction', { number: 1 }, open), false],
  ['actionOpen', 'there is no such', by('completeReviewAction', { number: 3 }, open), false],
  ['actionOpen', 'nothing is completed', by('closeIncident', { number: 2 }, open), false],
];
