import { isJsonObject, type Json } from '../json/json.ts';
import { personalDigest } from '../personal/conceal.ts';
import { PlainPersonalValue, personalReferenceSchema } from '../personal/personal.ts';
import type { StoredPersonalValue } from '../store/storedRows.ts';

const sameText = (value: PlainPersonalValue, kept: Json, held: ReadonlyMap<string, StoredPersonalValue>): boolean => {
  const reference = personalReferenceSchema.safeParse(kept).data?.personal;
  const stored = held.get(reference ?? '');
  if (reference === undefined || stored === undefined) return false;
  // What was erased can't be compared any more; the rest of the payload still is.
  return 'erased' in stored || personalDigest(stored.salt, value.personal) === reference;
};

/**
 * Whether a parsed payload is what an entry keeps (rule R16): compared before stamping, personal values by their salted
 * digests, so that nothing beside the erasable table could be guessed from.
 */
export const samePayload = (payload: unknown, kept: Json, held: ReadonlyMap<string, StoredPersonalValue>): boolean => {
  if (payload instanceof PlainPersonalValue) return sameText(payload, kept, held);
  if (Array.isArray(payload)) {
    const items: readonly Json[] = Array.isArray(kept) ? kept : [];
    return (
      Array.isArray(kept) &&
      items.length === payload.length &&
      payload.every((item, index) => samePayload(item, items[index] ?? null, held))
    );
  }
  if (!isJsonObject(payload)) return payload === kept;
  if (!isJsonObject(kept)) return false;
  const given = Object.entries(payload).filter(([, value]) => value !== undefined);
  return (
    given.length === Object.keys(kept).length &&
    given.every(([key, value]) => key in kept && samePayload(value, kept[key] ?? null, held))
  );
};
