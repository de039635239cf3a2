import type { Label } from '@statedesk/engine';
import type { RequirementId } from '../requirements/catalogue.ts';

/** What every state says of itself. */
export interface IncidentStateMeta {
  readonly requirement: RequirementId;
  readonly label: Label;
}

/** What every transition says of itself; `practised` marks what is not in the procedure's text. */
export interface IncidentTransitionMeta {
  readonly requirement: RequirementId;
  readonly label?: Label;
  readonly practised?: true;
}
