import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** Handed back and forth as often as policy takes, and each time after that: the incident manager is told at once (PR.b). */
export const bounceLimit: IncidentDeadline = ({ route: { bounces, bouncedAt }, handlingEndedAt, cycle }, view) => {
  const { profile, steering } = readPolicy(view.policy);
  if (bouncedAt === null || handlingEndedAt !== null || bounces < steering.bounceLimit) return undefined;
  if (profile !== 'practised') return undefined;
  const key = { id: 'bounces', cycle, rung: `limit${bounces}`, anchor: bouncedAt } as const;
  if (view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: 'PR.b',
    ...dueBy(
      { kind: 'workingTime', occasion: 'handedBack', from: bouncedAt, calendar: 'always', milliseconds: 0 },
      view,
    ),
    command: { type: 'reportBounces', payload: {} },
  };
};
