import * as z from 'zod';
import type { ParentEvent } from '../vocabulary/parentEvent.ts';

/** How far a child has come: being handled, service restored, its customer asked, closed or ended. */
export type ChildStanding = 'open' | 'solved' | 'asked' | 'over';

/** What is done to a child: nothing, those who have it are told, or it goes along with its parent as well. */
type Reaction = 'nothing' | 'told' | 'follows';

const told = (usual: 'nothing' | 'told') => z.enum(['nothing', 'told']).default(usual);
const follows = () => z.enum(['nothing', 'told', 'follows']).default('follows');
const nothing = z.literal('nothing').default('nothing');
type Row = Readonly<Record<ChildStanding, z.ZodType<Reaction>>>;

const solvedRow = { open: follows(), solved: told('nothing'), asked: told('nothing'), over: nothing } satisfies Row;
const askedRow = { open: told('nothing'), solved: follows(), asked: told('nothing'), over: nothing } satisfies Row;
const backRow = { open: told('told'), solved: told('told'), asked: told('told'), over: nothing } satisfies Row;
const closedRow = { open: told('told'), solved: told('nothing'), asked: told('nothing'), over: nothing } satisfies Row;

/**
 * What an event of the parent does to a child, by how far the child has come (PR.c). No cell closes a child, or takes the
 * answer of its customer from it: only with a solution of the parent, and with the question whether it is solved, can it
 * go along.
 */
const cascadeSchema = z
  .strictObject({
    solved: z.strictObject(solvedRow).prefault({}),
    workedAround: z.strictObject(solvedRow).prefault({}),
    asked: z.strictObject(askedRow).prefault({}),
    reopened: z.strictObject(backRow).prefault({}),
    closed: z.strictObject(closedRow).prefault({}),
    ended: z.strictObject(backRow).prefault({}),
  } satisfies Readonly<Record<ParentEvent, z.ZodType>>)
  .prefault({});

/** Parents and children (PR.c). */
export const familyPolicySchema = z
  .strictObject({
    /** How many levels there are below a parent that is no child; 1: a child has no children. */
    levels: z.int().min(1).max(5).default(1),
    cascade: cascadeSchema,
  })
  .prefault({});
