import type { GuardDefinition } from '@statedesk/engine';
import type { RequirementId } from '../../requirements/catalogue.ts';
import type { IncidentEvent } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A question the procedure asks of the record and of the command at hand, and how it explains its answer. */
export interface IncidentGuard extends GuardDefinition {
  readonly requirement: RequirementId;
  /** Pure; false for a command that it is not about. */
  holds(record: IncidentRecord, command: IncidentEvent): boolean;
}
