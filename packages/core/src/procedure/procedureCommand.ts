import type { CommandInput } from '@statedesk/engine';
import type * as z from 'zod';

/** Commands by name, as far as a caller's types ask. */
export type Commands = Readonly<
  Record<
    string,
    { readonly by: 'system' | readonly [string, ...string[]]; readonly payload: z.ZodType; readonly creates?: true }
  >
>;

/** The name of a command people give; those of the clock and of other instances alone are nobody's to send (R15, R17). */
export type CommandName<Of extends Commands> = {
  [Name in keyof Of & string]: Of[Name]['by'] extends 'system' | readonly ['instance'] ? never : Name;
}[keyof Of & string];

/** What a command says beside who gives it, as a caller writes it. */
export type PayloadOf<Of extends Commands, Name extends keyof Of> = z.input<Of[Name]['payload']>;

/** A payload without fields may be left out. */
export type CommandPayload<Payload> =
  Readonly<Record<string, never>> extends Payload ? { readonly payload?: Payload } : { readonly payload: Payload };

/** A creating command names its attempt, every other one its instance. */
export type CommandAddress<Command> = Command extends { readonly creates: true }
  ? { readonly idempotencyKey: string }
  : { readonly instanceId: string; readonly idempotencyKey?: string; readonly expectedRevision?: number };

/** Who gives it and why, and when it happened: alike for all. */
export type CommandEnvelope = Pick<
  CommandInput,
  'tenant' | 'actor' | 'reason' | 'occurredAt' | 'provenance' | 'subjects'
>;

/** A command of a procedure: its type decides the payload, and whether it names an instance or brings one into being. */
export type ProcedureCommand<Of extends Commands, Name extends CommandName<Of> = CommandName<Of>> = {
  [Each in Name]: { readonly type: Each } & CommandAddress<Of[Each]> &
    CommandPayload<PayloadOf<Of, Each>> &
    CommandEnvelope;
}[Name];
