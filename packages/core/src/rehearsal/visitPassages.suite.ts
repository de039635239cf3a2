import * as acts from './acts.suite.ts';
import { at, by, type Act } from './acts.suite.ts';
import { toHotline } from './passages.suite.ts';
import { colleague } from './people.suite.ts';
import * as visits from './visitActs.suite.ts';

/** The way to a place on the way to the customer and back, on Monday and Tuesday. */
export const toRequested = (classification?: Act): readonly Act[] => [
  ...toHotline(classification),
  acts.guided,
  visits.dispatchAsked,
];
export const toApproval = (classification?: Act): readonly Act[] => [
  ...toRequested(classification),
  visits.dispatchConfirmed,
  visits.orderFilled,
];
export const toScheduled = (classification?: Act): readonly Act[] => [
  ...toApproval(classification),
  visits.orderApproved,
];
export const toVisit = (classification?: Act): readonly Act[] => [...toScheduled(classification), visits.visitAgreed];
export const toOnSite = (classification?: Act): readonly Act[] => [
  ...toVisit(classification),
  visits.visitPrepared,
  at('2026-03-03T08:30:00+08:00', visits.departed),
  at('2026-03-03T09:30:00+08:00', visits.arrived),
];
export const toAppliedOnSite = (classification?: Act): readonly Act[] => [
  ...toOnSite(classification),
  visits.onSiteDiagnosis,
  acts.proposed,
  acts.agreed,
  ...(classification === acts.majorFault ? [acts.backedUp] : []),
  acts.applied,
];
export const toConfirmationAfterVisit = (classification?: Act): readonly Act[] => [
  ...toAppliedOnSite(classification),
  visits.left,
  acts.documented,
  acts.confirmationAsked,
];
export const toClosingAfterVisit: readonly Act[] = [
  ...toConfirmationAfterVisit(),
  visits.signed,
  by(colleague, acts.confirmed),
];
