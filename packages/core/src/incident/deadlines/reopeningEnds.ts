import { fromInstant } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import { standsIn } from '../incidentPosition.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** The time in which a closed incident can be reopened runs out (5.13.b). The written text knows no reopening. */
export const reopeningEnds: IncidentDeadline = ({ closedAt, cycle }, view) => {
  const { profile, reopening } = readPolicy(view.policy);
  if (closedAt === null || !standsIn(view.state, ['stage', 'closed', 'ended'])) return undefined;
  if (profile !== 'practised') return undefined;
  const { at, provisional } = view.calendar('working').addWorkingDays(fromInstant(closedAt), reopening.workingDays);
  return {
    id: 'reopening',
    cycle,
    rung: 'end',
    anchor: closedAt,
    requirement: '5.13.b',
    dueAt: at,
    provisional,
    command: { type: 'endReopening', payload: {} },
  };
};
