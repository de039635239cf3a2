import { enablePatches, produceWithPatches, type Patch } from 'immer';
import type { PatchStep } from '../journal/entry.ts';
import { inPathOrder } from './inPathOrder.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { toPointer } from './pointer.ts';

enablePatches();

type Draft = Record<string, unknown>;
type List = unknown[];

/** The draft behind a plain value, asked for only where something has to be written: drafts are slow to read. */
type Open<Container> = () => Container;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectIn = (draft: Draft | List, key: string | number): Draft => {
  const value: unknown = Reflect.get(draft, key);
  return isDraft(value) ? value : {};
};

const listIn = (draft: Draft | List, key: string | number): List => {
  const value: unknown = Reflect.get(draft, key);
  return Array.isArray(value) ? value : [];
};

const reconcileList = (base: readonly unknown[], target: readonly unknown[], open: Open<List>): void => {
  if (base.length > target.length) open().length = target.length;
  target.forEach((value, index) => {
    if (index >= base.length) open().push(value);
    else if (!reconcile(base[index], value, { open, key: index })) open()[index] = value;
  });
};

const reconcileObject = (
  base: Readonly<Record<string, unknown>>,
  target: Readonly<Record<string, unknown>>,
  open: Open<Draft>,
): void => {
  // Own keys only: a record may have a member called `constructor`.
  for (const key of Object.keys(base))
    if (!Object.hasOwn(target, key) || target[key] === undefined) Reflect.deleteProperty(open(), key);
  for (const [key, value] of Object.entries(target))
    if (value !== undefined && !(Object.hasOwn(base, key) && reconcile(base[key], value, { open, key })))
      open()[key] = value;
};

/** Makes what stands at a key equal to a target by the fewest writes; false where only a replacement will do. */
function reconcile(
  base: unknown,
  target: unknown,
  { open, key }: { readonly open: Open<Draft | List>; readonly key: string | number },
): boolean {
  if (Object.is(base, target)) return true;
  if (Array.isArray(base)) {
    if (!Array.isArray(target)) return false;
    reconcileList(base, target, () => listIn(open(), key));
    return true;
  }
  if (!isJsonObject(base) || !isJsonObject(target)) return false;
  reconcileObject(base, target, () => objectIn(open(), key));
  return true;
}

/** How long the array at a path is, or undefined where no array stands there. */
const lengthAt = (record: Json, path: readonly (string | number)[]): number | undefined => {
  let value: unknown = record;
  for (const key of path)
    value = Array.isArray(value) ? value[Number(key)] : isJsonObject(value) ? value[key] : undefined;
  return Array.isArray(value) ? value.length : undefined;
};

type Written = Omit<Patch, 'value'> & { readonly value?: Json };

const toStep = ({ op, path, value }: Written): PatchStep =>
  op === 'remove' ? { op, path: toPointer(path) } : { op, path: toPointer(path), value: value ?? null };

// Immer shortens an array by writing its length, which RFC 6902 does not know; removing from the end says the same.
const toSteps = (patch: Written, before: JsonObject): readonly PatchStep[] => {
  const { path, value } = patch;
  const array = path.slice(0, -1);
  const length = path.at(-1) === 'length' ? lengthAt(before, array) : undefined;
  if (length === undefined || typeof value !== 'number') return [toStep(patch)];
  return Array.from({ length: Math.max(0, length - value) }, (_, index) => ({
    op: 'remove',
    path: toPointer([...array, length - 1 - index]),
  }));
};

/**
 * What changed from one record to the next, and the next as plain JSON, sharing what did not change. The same patches in
 * the same order, whichever order the members of the two stand in.
 */
export const diffRecord = (
  before: JsonObject,
  after: JsonObject,
): { readonly next: JsonObject; readonly patches: readonly PatchStep[] } => {
  const [next, patches] = produceWithPatches(before, (draft: Draft) => reconcileObject(before, after, () => draft));
  return { next, patches: inPathOrder(patches).flatMap((patch) => toSteps(patch, before)) };
};
