import type { ProcedureEvent } from '@statedesk/engine';
import type { processReportCommands } from './processReportCommands.ts';
import type { ProcessReportPolicy } from './processReportPolicy.ts';

/** A command of a process report as guards and record changes meet it. */
export type ProcessReportEvent = ProcedureEvent<typeof processReportCommands, ProcessReportPolicy>;

/** One command, or one of several, with its own payload. */
export type Given<Type extends ProcessReportEvent['type']> = Extract<ProcessReportEvent, { readonly type: Type }>;
