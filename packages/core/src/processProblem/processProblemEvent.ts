import type { ProcedureEvent } from '@statedesk/engine';
import type { processProblemCommands } from './processProblemCommands.ts';
import type { ProcessProblemPolicy } from './processProblemPolicy.ts';

/** A command of a process problem as guards and record changes meet it. */
export type ProcessProblemEvent = ProcedureEvent<typeof processProblemCommands, ProcessProblemPolicy>;

/** One command, or one of several, with its own payload. */
export type Given<Type extends ProcessProblemEvent['type']> = Extract<ProcessProblemEvent, { readonly type: Type }>;
