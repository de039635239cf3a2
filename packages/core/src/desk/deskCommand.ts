import type { CommandName, PayloadOf, ProcedureCommand } from '../procedure/procedureCommand.ts';
import type { deskCommands } from './deskCommands.ts';

type All = typeof deskCommands;

/** A procedure of the desk, by its id. */
export type DeskProcedure = keyof All;

/** The name of a command people give, of any procedure of the desk. */
export type DeskCommandName = { [Each in DeskProcedure]: CommandName<All[Each]> }[DeskProcedure];

/** What a command says beside who gives it, as a caller writes it. */
export type DeskPayload<Name extends DeskCommandName> = {
  [Each in DeskProcedure]: Name extends keyof All[Each] ? PayloadOf<All[Each], Name> : never;
}[DeskProcedure];

/**
 * A command to the service desk, of any of its procedures: its type decides the payload, and whether it names an
 * instance or brings one into being. No command names its procedure.
 */
export type DeskCommand = { [Each in DeskProcedure]: ProcedureCommand<All[Each]> }[DeskProcedure];
