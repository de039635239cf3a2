import * as z from 'zod';

/** The members of an object's schema by name, in order; none of another schema. */
export const membersOf = (schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] =>
  schema instanceof z.ZodObject ? Object.entries<z.core.$ZodType>(schema.shape) : [];
