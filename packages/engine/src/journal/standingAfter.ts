import type { StateValue } from '../definition/stateValue.ts';
import type { JsonObject } from '../json/json.ts';
import type { Entry } from './entry.ts';
import { blank, foldEntry } from './fold.ts';

/** How an instance stood after some of its entries. */
export interface Standing {
  readonly revision: number;
  /** The version of the definition that gave the record its shape. */
  readonly version: number;
  readonly state: StateValue;
  /** Personal values are references. */
  readonly record: JsonObject;
}

/**
 * How an instance stood after its first entries, read from the entries alone (rule R1). Pure; nothing is decided again.
 *
 * @example
 * ```ts
 * const entries = (await engine.journal(id)).map(({ entry }) => entry);
 * const { record } = standingAfter(entries.filter(({ recordedAt }) => recordedAt <= '2026-03-31T16:00:00.000Z'));
 * ```
 * @throws Error where an entry's patches do not fit what the entries before it left
 */
export const standingAfter = (entries: readonly Entry[]): Standing => {
  const { revision, version, state, record } = entries.reduce(
    (instance, entry) => foldEntry(instance, entry, ''),
    blank('', ''),
  );
  return { revision, version, state, record };
};
