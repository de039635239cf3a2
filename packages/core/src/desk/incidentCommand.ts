import type { incidentCommands } from '../incident/commands/incidentCommands.ts';
import type { CommandName, PayloadOf, ProcedureCommand } from '../procedure/procedureCommand.ts';

/** The name of a command of the incident procedure that people give. */
export type IncidentCommandName = CommandName<typeof incidentCommands>;

/** What a command about an incident says beside who gives it, as a caller writes it. */
export type IncidentPayload<Name extends IncidentCommandName> = PayloadOf<typeof incidentCommands, Name>;

/**
 * A command about an incident: its type decides the payload, and whether it names an incident or brings one into being.
 * `IncidentCommand<'turnAway'>` is one of them.
 */
export type IncidentCommand<Name extends IncidentCommandName = IncidentCommandName> = ProcedureCommand<
  typeof incidentCommands,
  Name
>;
