import type * as z from 'zod';
import type { CommandDefinition, CommandDefinitions } from '../definition/command.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { ProcedureEvent } from '../definition/procedureEvent.ts';

/** A field group in the namespace of its extension; it may be left out where all of its fields may. */
type Namespaced<Name extends string, Fields, Given> =
  Readonly<Record<string, never>> extends Given
    ? { readonly extra?: { readonly [Each in Name]: Fields } }
    : { readonly extra: { readonly [Each in Name]: Fields } };

/** A command of the base whose payload has fields of an extension, under `extra` and the extension's name. */
type WithFields<Command extends CommandDefinition<never>, Name extends string, Fields extends z.ZodType> = Omit<
  Command,
  'payload'
> & {
  readonly payload: z.ZodType<
    z.output<Command['payload']> & Namespaced<Name, z.output<Fields>, z.input<Fields>>,
    z.input<Command['payload']> & Namespaced<Name, z.input<Fields>, z.input<Fields>>
  >;
};

/** Fields that an extension adds to what commands of its base say. */
export type PayloadFields<Base extends Procedure> = { readonly [Command in keyof Base['commands']]?: z.ZodObject };

/** The commands of an extended procedure: those of the base, with the fields added to them, and the extension's own. */
export type ExtendedCommands<
  Base extends Procedure,
  Name extends string,
  Payloads extends PayloadFields<Base>,
  Added extends CommandDefinitions,
> = {
  readonly [Command in keyof Base['commands']]: Command extends keyof Payloads
    ? Payloads[Command] extends z.ZodObject
      ? WithFields<Base['commands'][Command], Name, Payloads[Command]>
      : Base['commands'][Command]
    : Base['commands'][Command];
} & Added;

/** The record of an extended procedure: the base's, and the extension's own fields under `extra` and its name. */
export type ExtendedRecord<Base extends Procedure, Name extends string, Fields extends z.ZodObject> = z.output<
  Base['record']
> & { readonly extra: { readonly [Each in Name]: z.output<Fields> } };

/** A command of an extended procedure as its guards and changes are shown it. */
export type ExtendedEvent<
  Base extends Procedure,
  Name extends string,
  Payloads extends PayloadFields<Base>,
  Added extends CommandDefinitions,
> = ProcedureEvent<ExtendedCommands<Base, Name, Payloads, Added>, z.output<Base['policy']>>;
