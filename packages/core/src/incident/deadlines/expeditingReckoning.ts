import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { TimeReckoning } from '../../procedure/deadlines/reckoning.ts';

/** Until when an expediting is to be answered: when it was said, or as long after it as policy gives (1.l). */
export const expeditingReckoning = (
  { since, answerBy }: NonNullable<IncidentRecord['expediting']>,
  { steering: { answerExpeditingWithin } }: IncidentPolicy,
): TimeReckoning => {
  if (answerBy !== null)
    return { kind: 'workingTime', occasion: 'dateCame', from: answerBy, calendar: 'always', milliseconds: 0 };
  const { minutes, calendar } = answerExpeditingWithin;
  return { kind: 'workingTime', occasion: 'expedited', from: since, calendar, milliseconds: minutes * 60_000 };
};
