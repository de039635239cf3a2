import type { Deviation } from './deviation.ts';
import type { DecidedBefore } from './decidedBefore.ts';

/** Why something of a row was not taken; its row is named elsewhere. */
export type Objection =
  Omit<Deviation, 'line' | 'caseId'> | (Omit<DecidedBefore, 'line' | 'caseId'> & { readonly kind: 'decided-before' });
