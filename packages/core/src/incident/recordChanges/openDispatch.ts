import { startOnSiteClock } from '../clocks/startOnSiteClock.ts';
import { projectIn } from '../../directory/project.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A visit is asked for, and the way to the customer is timed from here (5.6.a, 5.1.e). */
export const openDispatch = (record: IncidentRecord, command: Given<'requestDispatch'>): IncidentRecord => {
  const { occurredAt: at, revision, actor, observations, policy } = command;
  const projectManagers = projectIn(observations['project'])?.projectManagers ?? [];
  return startOnSiteClock(
    {
      ...record,
      dispatch: { at, revision, requestedBy: actor.id, projectManagers, decision: null, workOrder: null },
    },
    { at, policy },
  );
};
