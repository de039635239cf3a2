import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** Top management has not said that it knows of the major incident (ISO.b): the incident manager is told. */
export const majorIncidentUnacknowledged: IncidentDeadline = ({ majorIncident: { declared }, cycle }, view) => {
  if (declared === null || declared.acknowledgedAt !== null) return undefined;
  const key = { id: 'majorIncident', cycle, rung: 'unacknowledged', anchor: declared.at } as const;
  if (view.hasFired(key)) return undefined;
  const { minutes, calendar } = readPolicy(view.policy).majorIncident.acknowledgeWithin;
  return {
    ...key,
    requirement: 'ISO.b',
    ...dueBy(
      { kind: 'workingTime', occasion: 'majorDeclared', from: declared.at, calendar, milliseconds: minutes * 60_000 },
      view,
    ),
    command: { type: 'escalateMajorIncident', payload: {} },
  };
};
