import { fromInstant, type DerivationView, type Instant } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';

type Moment = ReturnType<ReturnType<DerivationView['calendar']>['addWorkingDays']>;

/**
 * When the follow-up is due, or was to be warned of so many working days before (5.14.a, 5.14.c): reckoned in working
 * days after the day handling ended, in the calendar `working`.
 */
export const followUpMoment = (handlingEndedAt: Instant, view: DerivationView, workingDaysBefore = 0): Moment => {
  const { workingDays, until } = readPolicy(view.policy).followUp;
  return view
    .calendar('working')
    .addWorkingDays(fromInstant(handlingEndedAt), workingDays - workingDaysBefore, { until });
};
