import type { Verification, VerificationFinding } from '../journal/verification.ts';
import { personalDigest } from '../personal/conceal.ts';
import type { Store } from '../store/store.ts';
import type { StoredPersonalValue } from '../store/storedRows.ts';
import { toInstant } from '../time/instant.ts';

const differs = (message: string): VerificationFinding => ({ code: 'personal-differs', message });

const findingOf = (reference: string, stored: StoredPersonalValue | undefined): readonly VerificationFinding[] => {
  if (stored === undefined) return [differs(`the personal value under ${reference} is gone, and nobody erased it`)];
  if ('erased' in stored || personalDigest(stored.salt, stored.value) === reference) return [];
  return [differs(`the personal value under ${reference} does not match its digest`)];
};

const erasedOf = (stored: StoredPersonalValue): Verification['erased'] => {
  if (!('erased' in stored)) return [];
  const { at, by, reason } = stored.erased;
  return [{ reference: stored.reference, at: toInstant(at), by, reason }];
};

/** Holds personal values against the digests that entries keep (rule R6): an erased one is no fault. */
export const verifyPersonal = async (
  store: Store,
  references: readonly string[],
): Promise<Pick<Verification, 'findings' | 'erased'>> => {
  const held = await store.personalValues(references);
  const byReference = new Map(held.map((stored) => [stored.reference, stored]));
  return {
    findings: references.flatMap((reference) => findingOf(reference, byReference.get(reference))),
    erased: held.flatMap(erasedOf),
  };
};
