import { enablePatches, produceWithPatches, type Patch } from 'immer';
import type { PatchStep } from '../journal/entry.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { toPointer } from './pointer.ts';

enablePatches();

type Container = Record<string, unknown> | unknown[];

const asContainer = (value: unknown): Container | undefined =>
  Array.isArray(value) || isDraftObject(value) ? value : undefined;

const isDraftObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const reconcileArray = (draft: unknown[], target: readonly unknown[]): void => {
  if (draft.length > target.length) draft.length = target.length;
  target.forEach((value, index) => {
    if (index >= draft.length) draft.push(value);
    else if (!reconcile(draft[index], value)) draft[index] = value;
  });
};

const reconcileObject = (draft: Record<string, unknown>, target: Readonly<Record<string, unknown>>): void => {
  // Own keys only: a record may have a member called `constructor`.
  for (const key of Object.keys(draft))
    if (!Object.hasOwn(target, key) || target[key] === undefined) Reflect.deleteProperty(draft, key);
  for (const [key, value] of Object.entries(target))
    if (value !== undefined && !(Object.hasOwn(draft, key) && reconcile(draft[key], value))) draft[key] = value;
};

/** Makes a draft equal to a target by the fewest writes; false where only a replacement will do. */
function reconcile(draft: unknown, target: unknown): boolean {
  if (Object.is(draft, target)) return true;
  const container = asContainer(draft);
  if (Array.isArray(container)) {
    if (!Array.isArray(target)) return false;
    reconcileArray(container, target);
    return true;
  }
  if (container === undefined || !isJsonObject(target)) return false;
  reconcileObject(container, target);
  return true;
}

const lengthAt = (record: Json, path: readonly (string | number)[]): number => {
  let value: unknown = record;
  for (const key of path)
    value = Array.isArray(value) ? value[Number(key)] : isJsonObject(value) ? value[key] : undefined;
  return Array.isArray(value) ? value.length : 0;
};

// Immer shortens an array by writing its length, which RFC 6902 does not know; removing from the end says the same.
const toSteps = (
  { op, path, value }: Omit<Patch, 'value'> & { readonly value?: Json },
  before: JsonObject,
): readonly PatchStep[] => {
  if (path.at(-1) === 'length' && op === 'replace' && typeof value === 'number') {
    const array = path.slice(0, -1);
    const surplus = Math.max(0, lengthAt(before, array) - value);
    return Array.from({ length: surplus }, (_, index) => ({
      op: 'remove',
      path: toPointer([...array, value + surplus - 1 - index]),
    }));
  }
  return [op === 'remove' ? { op, path: toPointer(path) } : { op, path: toPointer(path), value: value ?? null }];
};

/** What changed from one record to the next, and the next as plain JSON, sharing what did not change. */
export const diffRecord = (
  before: JsonObject,
  after: JsonObject,
): { readonly next: JsonObject; readonly patches: readonly PatchStep[] } => {
  const [next, patches] = produceWithPatches(before, (draft: Record<string, unknown>) => reconcileObject(draft, after));
  return { next, patches: patches.flatMap((patch) => toSteps(patch, before)) };
};
