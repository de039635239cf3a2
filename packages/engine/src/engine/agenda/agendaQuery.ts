import * as z from 'zod';
import { actorSchema } from '../../definition/actor.ts';
import { identifierSchema } from '../../door/parseQuestion.ts';
import { instantSchema } from '../../time/instant.ts';
import { querySchema } from '../query.ts';

/** Where in the agenda a page ended: its last deadline. */
const agendaPlaceSchema = z.strictObject({
  dueAt: instantSchema,
  instanceId: identifierSchema,
  key: z.string(),
});
export type AgendaPlace = Readonly<z.output<typeof agendaPlaceSchema>>;

/** Which part of the agenda to read. */
export const agendaQuerySchema = z.strictObject({
  /** Deadlines due at or before this instant. RFC 3339 with `Z` or an offset. */
  until: instantSchema,
  /** Only instances of this procedure. With `where`: whose facts they are; needed where the engine runs several. */
  procedure: querySchema.shape.procedure,
  /** Only instances of which these facts hold, as in `find`. */
  where: querySchema.shape.where,
  /** 1 to 1,000; default 100. */
  limit: z.int().min(1).max(1_000).default(100),
  /** The `next` of the page before. */
  after: agendaPlaceSchema.optional(),
  /** Only what this person may see; absent: the host itself reads. */
  actor: actorSchema.optional(),
});
export type AgendaQuery = Readonly<z.input<typeof agendaQuerySchema>>;
