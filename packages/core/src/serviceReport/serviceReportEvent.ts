import type { ProcedureEvent } from '@statedesk/engine';
import type { serviceReportCommands } from './serviceReportCommands.ts';
import type { ServiceReportPolicy } from './serviceReportPolicy.ts';

/** A command of such a hand-off as record changes meet it. */
export type ServiceReportEvent = ProcedureEvent<typeof serviceReportCommands, ServiceReportPolicy>;

/** One command, or one of several, with its own payload. */
export type Given<Type extends ServiceReportEvent['type']> = Extract<ServiceReportEvent, { readonly type: Type }>;
