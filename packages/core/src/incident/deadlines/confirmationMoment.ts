import { fromInstant, type DerivationView, type Instant } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import type { Moment } from './nextReminder.ts';

/** Until when a customer may answer before the incident goes on without them (5.10.c): the end of a working day. */
export const confirmationMoment = (askedAt: Instant, view: DerivationView): Moment =>
  view
    .calendar('working')
    .addWorkingDays(fromInstant(askedAt), readPolicy(view.policy).confirmation.closeAfterWorkingDays);
