import type * as z from 'zod';
import { parseWith } from '../door/schemaIssues.ts';
import type { InputIssue } from '../errors/inputIssue.ts';
import type { Change } from '../json/diffRecord.ts';
import type { JsonObject } from '../json/json.ts';
import { isSoundChange } from './isSoundChange.ts';

/** The records known to parse, by the schema that takes them; each goes when nobody holds it any more. */
const sound = new WeakMap<z.ZodType, WeakSet<JsonObject>>();

const soundUnder = (schema: z.ZodType): WeakSet<JsonObject> => {
  const known = sound.get(schema) ?? new WeakSet();
  sound.set(schema, known);
  return known;
};

/**
 * What a schema says against a record: nothing, as a rule. What a record shares with the one it came of was parsed when it
 * was new: a command changes a few members of a hundred, and only these are parsed.
 */
export const recordIssues = (
  schema: z.ZodType,
  record: JsonObject,
  of?: { readonly before: JsonObject; readonly changes: readonly Change[] },
): readonly InputIssue[] => {
  const known = soundUnder(schema);
  if (known.has(record)) return [];
  const isSound = of && known.has(of.before) && of.changes.every((change) => isSoundChange(schema, change));
  const issues = isSound ? [] : parseWith(schema, record, ['record']).issues;
  if (issues.length === 0) known.add(record);
  return issues;
};
