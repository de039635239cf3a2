import { readPolicy } from '../../policy/readPolicy.ts';
import { standsIn } from '../incidentPosition.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import type { DayReckoning } from '../../procedure/deadlines/reckoning.ts';

/** The time in which a closed incident can be reopened runs out (5.13.b). The written text knows no reopening. */
export const reopeningEnds: IncidentDeadline = ({ closedAt, cycle }, view) => {
  const { profile, reopening } = readPolicy(view.policy);
  if (closedAt === null || !standsIn(view.state, ['stage', 'closed', 'ended'])) return undefined;
  if (profile !== 'practised') return undefined;
  const reckoned: DayReckoning = {
    kind: 'workingDays',
    occasion: 'closed',
    from: closedAt,
    calendar: 'working',
    days: reopening.workingDays,
    until: 'endOfWorkingTime',
  };
  return {
    id: 'reopening',
    cycle,
    rung: 'end',
    anchor: closedAt,
    requirement: '5.13.b',
    ...dueBy(reckoned, view),
    command: { type: 'endReopening', payload: {} },
  };
};
