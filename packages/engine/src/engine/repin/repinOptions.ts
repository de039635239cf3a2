import * as z from 'zod';
import { actorSchema } from '../../definition/actor.ts';

/** How instances are moved to the documents that new ones get. */
export const repinOptionsSchema = z.strictObject({
  /** Who moves them; in each one's journal. */
  by: actorSchema,
  /** Why, in that person's words; in each one's journal. */
  reason: z.string().min(1).max(2_000),
  /** Only say what would move; default: no. */
  dryRun: z.boolean().default(false),
  /** How many instances at most, 1 to 1,000; default 100. */
  limit: z.int().min(1).max(1_000).default(100),
  /** The `next` of the call before; default: from the first. */
  after: z.int().nonnegative().default(0),
});
export type RepinOptions = Readonly<z.input<typeof repinOptionsSchema>>;
export type ParsedRepinOptions = z.output<typeof repinOptionsSchema>;
