import type { CommandName, Commands, PayloadOf, ProcedureCommand } from '../procedure/procedureCommand.ts';
import type { deskCommands } from './deskCommands.ts';

type All = typeof deskCommands;

/** A procedure of the desk, by its id. */
export type DeskProcedure = keyof All;

/** The commands of the incident procedure as it is. */
export type IncidentCommands = All['incident'];

/** Those beside the incident. */
type OtherProcedure = Exclude<DeskProcedure, 'incident'>;

/** The name of a command people give, of any procedure of the desk. */
export type DeskCommandName = { [Each in DeskProcedure]: CommandName<All[Each]> }[DeskProcedure];

/** Procedures that people give commands to: some are for other instances alone. */
type SpokenTo = {
  [Each in DeskProcedure]: [CommandName<All[Each]>] extends [never] ? never : Each;
}[DeskProcedure];

/** What a command says beside who gives it, as a caller writes it. */
export type DeskPayload<Name extends DeskCommandName> = {
  [Each in SpokenTo]: Name extends keyof All[Each] ? PayloadOf<All[Each], Name> : never;
}[SpokenTo];

/**
 * A command to the service desk, of any of its procedures: its type decides the payload, and whether it names an
 * instance or brings one into being. No command names its procedure. With a company's own rules, `Incident` are the
 * commands of the incident procedure with theirs among them.
 */
export type DeskCommand<Incident extends Commands = IncidentCommands> =
  ProcedureCommand<Incident> | { [Each in OtherProcedure]: ProcedureCommand<All[Each]> }[OtherProcedure];
