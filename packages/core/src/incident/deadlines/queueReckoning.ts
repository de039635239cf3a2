import type { Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import { targetGrade } from '../clocks/targetedClock.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { TimeReckoning } from '../../procedure/deadlines/reckoning.ts';

/** Until when somebody is to have taken up what lies in a queue, by its priority (1.l). */
export const queueReckoning = (
  since: Instant,
  { priority }: Pick<IncidentRecord, 'priority'>,
  { steering }: IncidentPolicy,
): TimeReckoning => {
  const { minutes, calendar } = steering.takeUpWithin[targetGrade(priority)];
  return { kind: 'workingTime', occasion: 'queued', from: since, calendar, milliseconds: minutes * 60_000 };
};
