import * as z from 'zod';
import type { Change } from '../json/diffRecord.ts';

type Schema = z.core.$ZodType;

/** Whether a schema looks at nothing but what its kind says: no refinement of its own. */
const isPlain = ({ _zod }: Schema): boolean => (_zod.def.checks ?? []).length === 0;

/** A schema without what only lets other values in beside: where a part of a value changed, the value is there. */
const inside = (schema: Schema): Schema =>
  (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) &&
  isPlain(schema)
    ? inside(schema.def.innerType)
    : schema;

const memberOf = ({ shape }: z.ZodObject<Readonly<Record<string, Schema>>>, key: string): Schema | undefined =>
  Object.hasOwn(shape, key) ? shape[key] : undefined;

/** The schema of one part of a value; undefined where the value must be looked at as a whole. */
const partOf = (whole: Schema, key: string | number): Schema | undefined => {
  const schema = inside(whole);
  if (!isPlain(schema)) return undefined;
  if (schema instanceof z.ZodArray && typeof key === 'number') return schema.element;
  return schema instanceof z.ZodObject && typeof key === 'string' ? memberOf(schema, key) : undefined;
};

/**
 * Whether a change of a sound value leaves it sound, as far as the new part alone can tell: false also where only the whole
 * could. A refinement on the way, a union, or a member that comes or goes asks for the whole.
 */
export const isSoundChange = (schema: Schema, { op, path, ...said }: Change): boolean => {
  let part: Schema | undefined = schema;
  for (const key of path) part = part && partOf(part, key);
  if (part === undefined) return false;
  const inList = typeof path.at(-1) === 'number';
  if (op === 'remove') return inList;
  return (op === 'replace' || inList) && 'value' in said && z.safeParse(part, said.value).success;
};
