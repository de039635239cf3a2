import type { Label } from '../definition/label.ts';
import type { JsonObject } from '../json/json.ts';

/**
 * What a step of an extension does: a change of its own fields by name, or an effect, of the base or its own, with what
 * it says.
 */
export type ExtensionAction = string | { readonly effect: string; readonly payload: JsonObject };

/** A state that an extension adds beside those of the base; it has no states below it. */
export interface AddedState {
  readonly requirement: string;
  readonly label: Label;
  readonly description?: string;
  readonly tags?: readonly string[];
  /** Only practised transitions lead to it. */
  readonly practised?: true;
  /** Done on entering it. */
  readonly does?: readonly ExtensionAction[];
}
