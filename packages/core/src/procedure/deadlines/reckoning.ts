import type { ClockLedger, Instant } from '@statedesk/engine';
import type { CalendarName } from '../../policy/targets.ts';

/** What happened at the instant that a due time is reckoned from. */
export type Occasion =
  | 'reported'
  | 'backToWork'
  | 'handedToVendor'
  | 'timeAgreed'
  | 'dispatchAsked'
  | 'workOrderSubmitted'
  | 'workOrderHandedIn'
  | 'queued'
  | 'expedited'
  | 'criteriaMet'
  | 'majorDeclared'
  | 'approvalAsked'
  | 'handedBack'
  | 'assistanceAsked'
  | 'noticeGiven'
  | 'customerTold'
  | 'userTold'
  | 'numberWanted'
  | 'waitBegan'
  | 'dateCame'
  | 'confirmationAsked'
  | 'handlingEnded'
  | 'nextLookSet'
  | 'customerDissatisfied'
  | 'lastSettled'
  | 'closed'
  | 'resourcesAsked'
  | 'reviewAsked'
  | 'monthEnded'
  | 'reportSent'
  | 'updateHandedOver'
  | 'changeRequested'
  | 'problemFound'
  | 'problemRaised'
  | 'actionDecided'
  | 'reportRequested'
  | 'reportAccepted'
  | 'reviewHeld'
  | 'endedEarly';

/** So much time of a calendar from an instant on. */
export interface TimeReckoning {
  readonly kind: 'workingTime';
  readonly occasion: Occasion;
  readonly from: Instant;
  readonly calendar: CalendarName;
  readonly milliseconds: number;
}

/** So many working days after the day of an instant, to one end of the last. */
export interface DayReckoning {
  readonly kind: 'workingDays';
  readonly occasion: Occasion;
  readonly from: Instant;
  readonly calendar: CalendarName;
  readonly days: number;
  readonly until: 'endOfWorkingTime' | 'midnight' | 'sameTime';
}

/** A share of a clock's current target (rule R11). */
export interface ClockReckoned {
  readonly kind: 'clock';
  readonly occasion: Occasion;
  readonly ledger: ClockLedger;
  readonly share: number;
}

/** How a due time comes about: what is due is reckoned by it, and explained by it (rules R8, R12). */
export type Reckoning = TimeReckoning | DayReckoning | ClockReckoned;
