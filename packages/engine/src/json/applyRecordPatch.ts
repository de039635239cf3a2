import type { PatchStep } from '../journal/entry.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { fromPointer } from './pointer.ts';

/** A step that does not fit what stands before it. */
class PatchMisfit extends TypeError {
  override readonly name = 'PatchMisfit';
}

const misfit = ({ op, path }: PatchStep): never => {
  throw new PatchMisfit(`'${op}' does not fit at '${path}'`);
};

const indexUpTo = (last: number, key: string, step: PatchStep): number =>
  /^(0|[1-9]\d*)$/.test(key) && Number(key) <= last ? Number(key) : misfit(step);

const inList = (list: readonly Json[], key: string, rest: readonly string[], step: PatchStep): readonly Json[] => {
  if (rest.length === 0 && step.op === 'add') return list.toSpliced(indexUpTo(list.length, key, step), 0, step.value);
  const index = indexUpTo(list.length - 1, key, step);
  return rest.length === 0 && step.op === 'remove'
    ? list.toSpliced(index, 1)
    : list.with(index, inside(list[index], rest, step));
};

const inObject = (object: JsonObject, key: string, rest: readonly string[], step: PatchStep): JsonObject => {
  const adds = rest.length === 0 && step.op === 'add';
  if (!adds && !Object.hasOwn(object, key)) return misfit(step);
  if (rest.length === 0 && step.op === 'remove')
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  return { ...object, [key]: inside(object[key], rest, step) };
};

function inside(value: Json | undefined, path: readonly string[], step: PatchStep): Json {
  const [key, ...rest] = path;
  if (key === undefined) return step.op === 'remove' ? misfit(step) : step.value;
  if (Array.isArray(value)) return inList(value, key, rest, step);
  return isJsonObject(value) ? inObject(value, key, rest, step) : misfit(step);
}

/**
 * The record after an entry's patches, as RFC 6902 applies `add`, `replace` and `remove`; nothing given is changed.
 * Written out because members may have any name, `constructor` too, which patch libraries turn away.
 * @throws TypeError where a step does not fit the record: no entry of ours does that.
 */
export const applyRecordPatch = (record: JsonObject, steps: readonly PatchStep[]): JsonObject =>
  steps.reduce<JsonObject>((before, step) => {
    const after = inside(before, fromPointer(step.path), step);
    return isJsonObject(after) ? after : misfit(step);
  }, record);
