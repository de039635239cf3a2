import type { ProcedureEvent } from '@statedesk/engine';
import type { IncidentPolicy } from '../policy/incidentPolicy.ts';
import type { incidentCommands } from './commands/incidentCommands.ts';

/** A command of the procedure as guards and record changes meet it. */
export type IncidentEvent = ProcedureEvent<typeof incidentCommands, IncidentPolicy>;

/** The type of a command, `classifyIncident`. */
export type IncidentCommandType = IncidentEvent['type'];

/** One command, or one of several, with its own payload. */
export type Given<Type extends IncidentCommandType = IncidentCommandType> = Extract<
  IncidentEvent,
  { readonly type: Type }
>;
