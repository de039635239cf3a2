import type { PatchStep } from '../journal/entry.ts';
import { freezeDeep } from './freezeDeep.ts';
import { inPathOrder } from './inPathOrder.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { toPointer } from './pointer.ts';

type Path = readonly (string | number)[];

/** A change of a record: members of objects are texts in its path, places in lists are numbers. */
export type Change =
  | { readonly op: 'add' | 'replace'; readonly path: Path; readonly value: Json }
  | { readonly op: 'remove'; readonly path: Path };

const toStep = (change: Change): PatchStep =>
  change.op === 'remove'
    ? { op: change.op, path: toPointer(change.path) }
    : { op: change.op, path: toPointer(change.path), value: change.value };

const nextMember = (old: Json | undefined, value: Json, path: Path, changes: Change[]): Json => {
  if (old !== undefined) return nextValue(old, value, path, changes);
  changes.push({ op: 'add', path, value });
  return freezeDeep(value);
};

const nextList = (before: readonly Json[], after: readonly Json[], path: Path, changes: Change[]): readonly Json[] => {
  const already = changes.length;
  const next = Array.from(after, (value, index) => {
    const old = before[index];
    return old === value ? value : nextMember(old, value, [...path, index], changes);
  });
  for (let last = before.length - 1; last >= after.length; last -= 1)
    changes.push({ op: 'remove', path: [...path, last] });
  return changes.length === already ? before : Object.freeze(next);
};

// Sorted, so that a record is sorted from its birth on, and its text needs no sorting.
const addedKeys = (before: JsonObject, after: JsonObject): readonly string[] =>
  Object.keys(after)
    .filter((key) => after[key] !== undefined && !Object.hasOwn(before, key))
    .sort();

const nextObject = (before: JsonObject, after: JsonObject, path: Path, changes: Change[]): JsonObject => {
  const already = changes.length;
  const next: Record<string, Json> = {};
  // Own keys only: a record may have a member called `constructor`. One that is undefined is one that is absent.
  for (const key of Object.keys(before)) {
    const old = before[key];
    const value = Object.hasOwn(after, key) ? after[key] : undefined;
    if (value !== undefined) next[key] = old === value ? value : nextMember(old, value, [...path, key], changes);
    else if (old !== undefined) changes.push({ op: 'remove', path: [...path, key] });
  }
  for (const key of addedKeys(before, after))
    next[key] = nextMember(undefined, after[key] ?? null, [...path, key], changes);
  return changes.length === already ? before : Object.freeze(next);
};

/** What stands next where `before` stood: `before` itself where nothing changed, and whatever of it did not. */
function nextValue(before: Json, after: Json, path: Path, changes: Change[]): Json {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return nextList(before, after, path, changes);
  if (isJsonObject(before) && isJsonObject(after)) return nextObject(before, after, path, changes);
  changes.push({ op: 'replace', path, value: after });
  return freezeDeep(after);
}

/** What is different in a record, and the record as it stands next. */
export interface Difference {
  /** Plain JSON, sharing with the one before what did not change; what is new in it is frozen. */
  readonly next: JsonObject;
  readonly changes: readonly Change[];
  /** The same as an entry tells it. */
  readonly patches: readonly PatchStep[];
}

/**
 * What changed from one record to the next. The same patches in the same order, whichever order the members of the two
 * stand in.
 */
export const diffRecord = (before: JsonObject, after: JsonObject): Difference => {
  const found: Change[] = [];
  const next = nextObject(before, after, [], found);
  const changes = inPathOrder(found);
  return { next, changes, patches: changes.map(toStep) };
};
