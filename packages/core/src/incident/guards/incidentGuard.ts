import type { GuardRow } from '../../procedure/guardRow.ts';
import type { IncidentEvent } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A question the procedure asks of the record and of the command at hand, and how it explains its answer. */
export type IncidentGuard = GuardRow<IncidentRecord, IncidentEvent>;
