import type { Condition } from '@statedesk/engine';
import type { RequirementId } from '../requirements/catalogue.ts';

/** A condition on who may give a command, resting on a requirement of the catalogue. */
export interface ConditionRow<RecordShape> extends Condition<RecordShape> {
  readonly requirement: RequirementId;
}
