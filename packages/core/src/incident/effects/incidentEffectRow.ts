import type { EffectDefinition } from '@statedesk/engine';
import type { RequirementId } from '../../requirements/catalogue.ts';

/** An effect of the incident procedure, resting on a requirement of the catalogue. */
export interface IncidentEffectRow extends EffectDefinition {
  readonly requirement: RequirementId;
}
