import type { ProcedureEvent } from '@statedesk/engine';
import type { updateCommands } from './updateCommands.ts';
import type { UpdatePolicy } from './updatePolicy.ts';

/** A command of a configuration update as record changes meet it. */
export type UpdateEvent = ProcedureEvent<typeof updateCommands, UpdatePolicy>;

/** One command, or one of several, with its own payload. */
export type Given<Type extends UpdateEvent['type']> = Extract<UpdateEvent, { readonly type: Type }>;
