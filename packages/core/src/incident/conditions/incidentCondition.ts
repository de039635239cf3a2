import type { Condition } from '@statedesk/engine';
import type { RequirementId } from '../../requirements/catalogue.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A condition on who may give a command, resting on a requirement of the catalogue. */
export interface IncidentCondition extends Condition<IncidentRecord> {
  readonly requirement: RequirementId;
}
