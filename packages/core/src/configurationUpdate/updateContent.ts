import * as z from 'zod';
import { repositorySchema } from '../directory/project.ts';
import { nameSchema } from '../vocabulary/text.ts';

const valueSchema = z.string().max(1000);

/** Which attributes of which configuration items have changed, and where the project's configuration is kept (5.12.a). */
export const updateContentSchema = z.strictObject({
  changes: z
    .array(z.strictObject({ item: nameSchema, attribute: nameSchema, oldValue: valueSchema, newValue: valueSchema }))
    .min(1)
    .max(200),
  /** Where the support project keeps its configuration: an SVN path and revision, or a place in another repository. */
  repository: repositorySchema,
});
export type UpdateContent = Readonly<z.output<typeof updateContentSchema>>;
