import type { Label } from '@statedesk/engine';
import type { RequirementId } from '../requirements/catalogue.ts';

/** What every state says of itself; `practised` marks what only practised transitions lead to. */
export interface StateMeta {
  readonly requirement: RequirementId;
  readonly label: Label;
  readonly practised?: true;
}

/** What every transition says of itself; `practised` marks what is not in the procedure's text. */
export interface TransitionMeta {
  readonly requirement: RequirementId;
  readonly label?: Label;
  readonly practised?: true;
}
