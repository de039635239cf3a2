import type { CommandInput } from '@statedesk/engine';
import type * as z from 'zod';
import type { incidentCommands } from '../incident/commands/incidentCommands.ts';

type Commands = typeof incidentCommands;

/** Commands people give; those of the clock are nobody's to send (rule R15). */
type PeoplesCommand = {
  [Type in keyof Commands]: Commands[Type]['by'] extends 'system' ? never : Type;
}[keyof Commands];

type PayloadOf<Type extends PeoplesCommand> = z.input<Commands[Type]['payload']>;

/** A payload without fields may be left out. */
type Payload<Type extends PeoplesCommand> =
  Readonly<Record<string, never>> extends PayloadOf<Type>
    ? { readonly payload?: PayloadOf<Type> }
    : { readonly payload: PayloadOf<Type> };

/** A creating command names its attempt, every other one its incident. */
type Address<Type extends PeoplesCommand> = Commands[Type] extends { readonly creates: true }
  ? { readonly idempotencyKey: string }
  : { readonly instanceId: string; readonly idempotencyKey?: string; readonly expectedRevision?: number };

type Envelope = Pick<CommandInput, 'tenant' | 'actor' | 'reason' | 'occurredAt' | 'provenance' | 'subjects'>;

type CommandOf<Type extends PeoplesCommand> = { readonly type: Type } & Address<Type> & Payload<Type> & Envelope;

/**
 * A command to the service desk: the type decides the payload, and whether it names an incident or brings one into
 * being.
 */
export type IncidentCommand = { [Type in PeoplesCommand]: CommandOf<Type> }[PeoplesCommand];

/** The name of a command people give. */
export type IncidentCommandName = IncidentCommand['type'];
