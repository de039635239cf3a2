import { formFields, type FieldFace } from '@statedesk/core';
import type * as z from 'zod';

/** What a section or field is called and how it is shown. @throws Error for a schema that is no field of a form */
export const faceOf = (schema: z.core.$ZodType): FieldFace => {
  const face = formFields.get(schema);
  if (!face) throw new Error('a field of a form is made with the constructors of formFields');
  return face;
};
