import * as z from 'zod';

const labelSchema = z.object({ en: z.string().min(1), zh: z.string().min(1) });

/** What `meta` of a state or a transition may say. */
const metaSchema = z.object({
  requirement: z.string().optional(),
  label: labelSchema.optional(),
  practised: z.boolean().optional(),
  extension: z.string().optional(),
});

export type StatechartMeta = Readonly<z.output<typeof metaSchema>>;

/** Reads XState's `meta`; one of another shape counts as none, and the missing requirement is then reported. */
export const readMeta = (meta: unknown): StatechartMeta => metaSchema.safeParse(meta).data ?? {};
