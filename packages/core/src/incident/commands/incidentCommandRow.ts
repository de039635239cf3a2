import type { CommandDefinition } from '@statedesk/engine';
import type { RequirementId } from '../../requirements/catalogue.ts';
import type { Role } from '../../vocabulary/role.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { Region } from '../incidentPosition.ts';

/** A command of the incident procedure: only its own requirements, roles and regions compile. */
export interface IncidentCommandRow extends CommandDefinition<IncidentRecord> {
  readonly requirement: RequirementId;
  readonly by: readonly [Role, ...Role[]] | 'system';
  readonly region: Region | 'root';
}
