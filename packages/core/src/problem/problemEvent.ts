import type { ProcedureEvent } from '@statedesk/engine';
import type { problemCommands } from './problemCommands.ts';

/** A command of a problem as record changes meet it. */
export type ProblemEvent = ProcedureEvent<typeof problemCommands>;

/** One command, or one of several, with its own payload. */
export type Given<Type extends ProblemEvent['type']> = Extract<ProblemEvent, { readonly type: Type }>;
