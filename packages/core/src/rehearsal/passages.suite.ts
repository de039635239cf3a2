import * as acts from './acts.suite.ts';
import { by, type Act } from './acts.suite.ts';
import { developer } from './people.suite.ts';

/** The way to a place in the procedure, with a fault that is not major unless said otherwise. */
export const toRecording: readonly Act[] = [acts.telephoned, acts.accepted];
export const toHotline = (classification: Act = acts.minorFault): readonly Act[] => [
  ...toRecording,
  classification,
  acts.guidanceStarted,
];
export const toRemote = (classification?: Act): readonly Act[] => [
  ...toHotline(classification),
  acts.guided,
  acts.consentAsked,
  acts.consented,
];
export const toDiagnosis = (classification?: Act): readonly Act[] => [
  ...toHotline(classification),
  acts.guided,
  acts.diagnosisBegun,
];
export const toAgreement = (classification?: Act): readonly Act[] => [
  ...toDiagnosis(classification),
  acts.causeFound,
  acts.proposed,
  acts.agreed,
];
export const toApplied: readonly Act[] = [...toAgreement(), acts.applied];
/** A workaround of tier 2, which leaves its cause to be found (3.3.c). */
export const toWorkaroundOfTier2: readonly Act[] = [
  ...toDiagnosis(),
  acts.toDevelopers,
  ...[acts.workaroundProposed, acts.agreed, acts.workaroundApplied].map((one) => by(developer, one)),
];
export const toConfirmation: readonly Act[] = [...toApplied, acts.documented, acts.confirmationAsked];
export const toClosing: readonly Act[] = [...toConfirmation, acts.confirmed];
export const settled: readonly Act[] = [acts.archived, acts.configurationUnchanged, acts.nothingNew];
export const toClosed: readonly Act[] = [...toClosing, ...settled, acts.closed];
