import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { DayReckoning, TimeReckoning } from '../../procedure/deadlines/reckoning.ts';

/**
 * By when the cause is to be looked for: the instant that was named where it could not be, else so many working days
 * after the workaround (3.3.c, 3.4.c).
 */
export const rootCauseReckoning = (
  { owedSince, nextLookAt }: NonNullable<IncidentRecord['rootCause']>,
  { rootCause }: IncidentPolicy,
): DayReckoning | TimeReckoning =>
  nextLookAt === null
    ? {
        ...{ kind: 'workingDays', occasion: 'handlingEnded', from: owedSince, calendar: 'working' },
        ...{ days: rootCause.lookWithinWorkingDays, until: 'endOfWorkingTime' },
      }
    : { kind: 'workingTime', occasion: 'nextLookSet', from: nextLookAt, calendar: 'always', milliseconds: 0 };
