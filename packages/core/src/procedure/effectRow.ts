import type { EffectDefinition } from '@statedesk/engine';
import type { RequirementId } from '../requirements/catalogue.ts';

/** What goes out of a procedure, resting on a requirement of the catalogue. Names are unique across procedures. */
export interface EffectRow extends EffectDefinition {
  readonly requirement: RequirementId;
}
