import type { Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { DayReckoning } from '../../procedure/deadlines/reckoning.ts';

/** Until when what is solved is to be judged (5.9.f): the end of a working day after handling ended. */
export const judgementReckoning = (handlingEndedAt: Instant, { judgement }: IncidentPolicy): DayReckoning => ({
  kind: 'workingDays',
  occasion: 'handlingEnded',
  from: handlingEndedAt,
  calendar: 'working',
  days: judgement.withinWorkingDays,
  until: 'endOfWorkingTime',
});
