import type { Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { DayReckoning } from '../../procedure/deadlines/reckoning.ts';

/** By when a dissatisfied customer is answered: so many working days after they said so (5.14.d). */
export const dissatisfactionReckoning = (saidAt: Instant, { dissatisfaction }: IncidentPolicy): DayReckoning => ({
  kind: 'workingDays',
  occasion: 'customerDissatisfied',
  from: saidAt,
  calendar: 'working',
  days: dissatisfaction.answerWithinWorkingDays,
  until: 'endOfWorkingTime',
});
