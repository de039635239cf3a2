import type { Deadline } from '@statedesk/engine';
import type { RequirementId } from '../../requirements/catalogue.ts';
import type { Reckoning } from './reckoning.ts';

/** A deadline that can be explained: it says how its due time came about. Its id is unique across procedures. */
export interface ReckonedDeadline<Id extends string = string, Command extends string = string> extends Deadline {
  readonly id: Id;
  readonly requirement: RequirementId;
  readonly command: { readonly type: Command; readonly payload: Readonly<Record<string, string | number>> };
  /** How `dueAt` came about. */
  readonly reckoned: Reckoning;
}
