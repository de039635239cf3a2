import * as z from 'zod';
import type { Json, JsonObject } from '../json/json.ts';
import type { AnyExtension } from './extension.ts';

const objectSchema: z.ZodType<JsonObject> = z.record(z.string(), z.custom<Json>());

const part = (value: Json | undefined): JsonObject => objectSchema.safeParse(value).data ?? {};

/** What an extension keeps in a record: `record.extra.westlake`. */
export const fieldsOf = ({ name }: Pick<AnyExtension, 'name'>, record: JsonObject): JsonObject =>
  part(part(record['extra'])[name]);

/** A record's `extra` with other fields of one extension. */
export const withFieldsOf = (
  { name }: Pick<AnyExtension, 'name'>,
  record: JsonObject,
  fields: JsonObject,
): JsonObject => ({ extra: { ...part(record['extra']), [name]: fields } });

/** A record without what one extension keeps in it. */
export const withoutFieldsOf = ({ name }: Pick<AnyExtension, 'name'>, record: JsonObject): JsonObject => {
  const { extra, ...rest } = record;
  const others = Object.entries(part(extra)).filter(([other]) => other !== name);
  return others.length === 0 ? rest : { ...rest, extra: Object.fromEntries(others) };
};
