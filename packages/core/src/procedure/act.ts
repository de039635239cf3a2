import { instantSchema, type Instant } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';

/** What somebody did, when, and the entry that says how: its prose stays in the journal (rule R7). */
export const actSchema = z.strictObject({ by: nameSchema, at: instantSchema, revision: z.int().positive() });
export type Act = Readonly<z.output<typeof actSchema>>;

interface Command {
  readonly actor: { readonly id: string };
  readonly occurredAt: Instant;
  readonly revision: number;
}

/** The act that a command is. */
export const actOf = ({ actor, occurredAt, revision }: Command): Act => ({ by: actor.id, at: occurredAt, revision });
