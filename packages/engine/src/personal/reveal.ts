import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import type { StoredPersonalValue } from '../store/storedRows.ts';
import { toInstant } from '../time/instant.ts';
import { personalReferenceSchema } from './personal.ts';

const referenceIn = (value: Readonly<Record<string, unknown>>): string | undefined =>
  personalReferenceSchema.safeParse(value).data?.personal;

/** Every personal reference in a JSON value, once each. */
export const personalReferences = (value: Json): readonly string[] => {
  const found = new Set<string>();
  const visit = (part: Json): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (isJsonObject(part)) {
      const reference = referenceIn(part);
      if (reference === undefined) Object.values<Json>(part).forEach(visit);
      else found.add(reference);
    }
  };
  visit(value);
  return [...found];
};

/**
 * A JSON value with each reference joined to what stands under it: `{ personal, value }`, or after erasure
 * `{ personal, erased: { at, by, reason } }`. A reference nobody holds stays as it is.
 */
export const reveal = (value: Json, held: ReadonlyMap<string, StoredPersonalValue>): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => reveal(item, held));
  if (!isJsonObject(value)) return value;
  const stored = held.get(referenceIn(value) ?? '');
  if (stored === undefined) return revealMembers(value, held);
  if ('value' in stored) return { personal: stored.reference, value: stored.value };
  const { at, by, reason } = stored.erased;
  return { personal: stored.reference, erased: { at: toInstant(at), by, reason } };
};

const revealMembers = (value: JsonObject, held: ReadonlyMap<string, StoredPersonalValue>): JsonObject =>
  Object.fromEntries(Object.entries(value).map(([key, member]) => [key, reveal(member, held)]));
