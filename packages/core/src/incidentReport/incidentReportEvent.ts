import type { ProcedureEvent } from '@statedesk/engine';
import type { incidentReportCommands } from './incidentReportCommands.ts';
import type { IncidentReportPolicy } from './incidentReportPolicy.ts';

/** A command of the monthly report as guards and record changes meet it. */
export type IncidentReportEvent = ProcedureEvent<typeof incidentReportCommands, IncidentReportPolicy>;

/** One command, or one of several, with its own payload. */
export type Given<Type extends IncidentReportEvent['type']> = Extract<IncidentReportEvent, { readonly type: Type }>;
