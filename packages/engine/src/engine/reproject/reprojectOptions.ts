import * as z from 'zod';

/** How facts are projected anew: a batch at a time. */
export const reprojectOptionsSchema = z
  .strictObject({
    /** Only say whose facts would be; default: no. */
    dryRun: z.boolean().default(false),
    /** How many instances at most, 1 to 1,000; default 100. */
    limit: z.int().min(1).max(1_000).default(100),
    /** The `next` of the call before; default: from the first. */
    after: z.int().nonnegative().default(0),
  })
  .prefault({});
export type ReprojectOptions = Readonly<z.input<typeof reprojectOptionsSchema>>;
