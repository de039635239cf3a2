import { hashText } from '../hash/contentHash.ts';
import { isJsonObject } from '../json/json.ts';
import type { PersonalValue } from '../store/storedRows.ts';
import { PlainPersonalValue } from './personal.ts';

/** The reference of a personal value: its salted digest. */
export const personalDigest = (salt: string, value: string): string => hashText(`${salt}\n${value}`);

/** Where salts come from: at least 128 random bits as text, another at each call. */
export type Salt = () => string;

/** A parsed payload with every personal value replaced by its reference, and the values themselves for the erasable table. */
export const conceal = (
  payload: unknown,
  salt: Salt,
  subjectOf: (role: string) => string,
): { readonly payload: unknown; readonly personal: readonly PersonalValue[] } => {
  const personal: PersonalValue[] = [];
  const replace = (value: unknown): unknown => {
    if (value instanceof PlainPersonalValue) {
      const grain = salt();
      const reference = personalDigest(grain, value.personal);
      personal.push({ reference, subject: subjectOf(value.subject), salt: grain, value: value.personal });
      return { personal: reference };
    }
    if (Array.isArray(value)) return value.map(replace);
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replace(member)]));
  };
  return { payload: replace(payload), personal };
};
