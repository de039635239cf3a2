import type { Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { TimeReckoning } from '../../procedure/deadlines/reckoning.ts';

const hour = 3_600_000;

/** Until when the project manager is to have decided, in working time (5.6.b). */
export const decisionReckoning = (since: Instant, { dispatch }: IncidentPolicy): TimeReckoning => ({
  ...{ kind: 'workingTime', occasion: 'dispatchAsked', from: since, calendar: 'working' },
  milliseconds: dispatch.decideWithinWorkingHours * hour,
});

/** Until when the technical director is to have answered a round, in working time (5.6.d). */
export const approvalReckoning = (since: Instant, { dispatch }: IncidentPolicy): TimeReckoning => ({
  ...{ kind: 'workingTime', occasion: 'workOrderSubmitted', from: since, calendar: 'working' },
  milliseconds: dispatch.approveWithinWorkingHours * hour,
});
