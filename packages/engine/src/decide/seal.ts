import { hashText } from '../hash/contentHash.ts';
import { canonical } from '../json/canonical.ts';
import type { Entry } from '../journal/entry.ts';
import type { SealedEntry } from './decision.ts';

/** Fixes an entry's bytes and their hash. From here on nothing of it changes (rule R2). */
export const seal = (entry: Entry): SealedEntry => {
  const text = canonical(entry);
  return { entry, text, hash: hashText(text) };
};
