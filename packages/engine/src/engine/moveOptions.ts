import * as z from 'zod';
import { actorSchema } from '../definition/actor.ts';

/** How instances are moved, to the documents that new ones get or to a later version of their definition. */
export const moveOptionsSchema = z.strictObject({
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
export type MoveOptions = Readonly<z.input<typeof moveOptionsSchema>>;
export type ParsedMoveOptions = z.output<typeof moveOptionsSchema>;
