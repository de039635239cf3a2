import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** The criteria of policy are met: the incident manager is asked at once (ISO.a). */
export const majorIncidentProposal: IncidentDeadline = ({ majorIncident: { proposedAt }, cycle }, view) => {
  if (proposedAt === null) return undefined;
  const key = { id: 'majorIncident', cycle, rung: 'proposed', anchor: proposedAt } as const;
  if (view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: 'ISO.a',
    ...dueBy(
      { kind: 'workingTime', occasion: 'criteriaMet', from: proposedAt, calendar: 'always', milliseconds: 0 },
      view,
    ),
    command: { type: 'proposeMajorIncident', payload: {} },
  };
};
