import { fromInstant, type DerivationView, type Instant } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import type { Moment } from './nextReminder.ts';

/** Until when a notice is to be acknowledged, around the clock (5.2.d). */
export const noticeMoment = (since: Instant, view: DerivationView): Moment => {
  const { acknowledgeWithinMinutes } = readPolicy(view.policy).departmentManager;
  return view.calendar('always').add(fromInstant(since), acknowledgeWithinMinutes * 60_000);
};
