import * as z from 'zod';
import { actorSchema } from '../definition/actor.ts';
import { identifierSchema } from '../door/parseQuestion.ts';

const factValue = z.union([z.string().max(1_000), z.number(), z.null()]);
const bound = z.union([z.string().max(100), z.number()]);

/** What a fact must be: this value, one of these, or within a half-open range. Instants are RFC 3339. */
const factFilterSchema = z.union([
  factValue,
  z.strictObject({ in: z.array(factValue).max(1_000) }),
  z.strictObject({ from: bound.optional(), before: bound.optional() }),
]);
export type FactFilter = Readonly<z.input<typeof factFilterSchema>>;

/** Which instances are meant. */
export const querySchema = z.strictObject({
  /** Needed where the engine runs several procedures and none of them is its default. */
  procedure: z.string().max(63).optional(),
  tenant: z.string().max(100).optional(),
  /** Fact name → what it must be; all must hold. */
  where: z.record(z.string(), factFilterSchema).optional(),
  /** Search terms; all must be part of the searchable text, Chinese words of any length included. */
  text: z.array(z.string().max(200)).max(32).optional(),
  /** Only what this person may see; absent: the host itself reads. */
  actor: actorSchema.optional(),
});
export type Query = Readonly<z.input<typeof querySchema>>;

/** A query with an order and a page. */
export const pagedQuerySchema = z.strictObject({
  ...querySchema.shape,
  /** By a fact; default: in the order the instances were born. */
  order: z.strictObject({ fact: z.string().max(100), direction: z.enum(['ascending', 'descending']) }).optional(),
  /** The id of the last instance of the page before. */
  after: identifierSchema.optional(),
  /** 1 to 1,000; default 100. */
  limit: z.int().min(1).max(1_000).default(100),
});
export type PagedQuery = Readonly<z.input<typeof pagedQuerySchema>>;

/** Which part of a journal to read. */
export const journalPageSchema = z.strictObject({
  /** Entries after this revision or position; default: from the first. */
  after: z.int().nonnegative().default(0),
  /** 1 to 1,000; default 100. */
  limit: z.int().min(1).max(1_000).default(100),
});
export type JournalPage = Readonly<z.input<typeof journalPageSchema>>;

/** The same for a person, who must be allowed to see the instance. */
export const visiblePageSchema = z.strictObject({ ...journalPageSchema.shape, actor: actorSchema.optional() });

// What only has the prototype of one is none: whoever waits on it would meet an error of the platform's.
const isSignal = (value: unknown): boolean => {
  try {
    return value instanceof AbortSignal && typeof value.aborted === 'boolean';
  } catch {
    return false;
  }
};

/** How who waits says when to stop, and how often to look meanwhile, in milliseconds. */
export const waitingShape = {
  signal: z.custom<AbortSignal>(isSignal, { error: 'expected an AbortSignal', params: { zh: '须为 AbortSignal' } }),
  // setTimeout takes no more.
  pollMilliseconds: z
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .default(1_000),
} as const;
