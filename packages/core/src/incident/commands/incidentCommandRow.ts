import type { CommandRow } from '../../procedure/commandRow.ts';
import type { Region } from '../incidentPosition.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A command of the incident procedure: only its own requirements, roles and regions compile. */
export type IncidentCommandRow = CommandRow<IncidentRecord, Region>;
