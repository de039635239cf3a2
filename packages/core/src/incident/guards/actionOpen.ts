import type { IncidentGuard } from './incidentGuard.ts';

/** There is such an action, and it is not done. */
export const actionOpen: IncidentGuard = {
  requirement: 'ISO.c',
  label: { en: 'the action is open', zh: '该措施尚未完成' },
  reads: ['number'],
  holds: ({ majorIncident }, command) =>
    command.type === 'completeReviewAction' &&
    majorIncident.actions.some(({ number, doneAt }) => number === command.payload.number && doneAt === null),
};
