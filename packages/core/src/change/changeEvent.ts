import type { ProcedureEvent } from '@statedesk/engine';
import type { changeCommands } from './changeCommands.ts';

/** A command of a change as record changes meet it. */
export type ChangeEvent = ProcedureEvent<typeof changeCommands>;

/** One command, or one of several, with its own payload. */
export type Given<Type extends ChangeEvent['type']> = Extract<ChangeEvent, { readonly type: Type }>;
