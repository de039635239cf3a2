import * as z from 'zod';

/** How fields come under `extra`: whatever says nothing of them may leave them out, or they are always there. */
type Presence = 'always' | 'whereGiven';

const inner = (schema: unknown): z.ZodObject | undefined => {
  if (schema instanceof z.ZodObject) return schema;
  return schema instanceof z.ZodExactOptional ? inner(schema.unwrap()) : undefined;
};

const isOptional = (schema: z.ZodObject, presence: Presence): boolean =>
  presence === 'whereGiven' && schema.safeParse({}).success;

const optionalWhere = (schema: z.ZodObject, optional: boolean): z.ZodType =>
  optional ? schema.exactOptional() : schema;

/**
 * An object's schema with the fields of an extension under `extra` and its name, beside those of other extensions.
 * Undefined where the schema is no plain object, which nothing can be added to.
 */
export const withExtra = (
  schema: z.ZodType,
  name: string,
  fields: z.ZodObject,
  presence: Presence,
): z.ZodObject | undefined => {
  if (!(schema instanceof z.ZodObject)) return undefined;
  const others = inner(schema.shape['extra'])?.shape ?? {};
  const extra = z.strictObject({ ...others, [name]: optionalWhere(fields, isOptional(fields, presence)) });
  return schema.safeExtend({ extra: optionalWhere(extra, isOptional(extra, presence)) });
};
