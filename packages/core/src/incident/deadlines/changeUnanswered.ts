import { readPolicy } from '../../policy/readPolicy.ts';
import { standsIn } from '../incidentPosition.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** Change management has not come to an end within the policy's time (5.9.d). */
export const changeUnanswered: IncidentDeadline = ({ change: { number, requestedAt } }, view) => {
  if (requestedAt === null || !standsIn(view.state, ['stage', 'solution', 'awaitingChange'])) return undefined;
  const key = { id: 'change', cycle: number, rung: 'timedOut', anchor: requestedAt } as const;
  if (view.hasFired(key)) return undefined;
  const { withinWorkingDays: days } = readPolicy(view.policy).change;
  return {
    ...key,
    requirement: '5.9.d',
    ...dueBy(
      {
        ...{ kind: 'workingDays', occasion: 'changeRequested', from: requestedAt, calendar: 'working' },
        ...{ days, until: 'endOfWorkingTime' },
      },
      view,
    ),
    command: { type: 'endChangeWait', payload: {} },
  };
};
