import type { JsonObject } from '../json/json.ts';
import type { Instant } from '../time/instant.ts';
import type { StateValue } from './stateValue.ts';

/** An instance of an earlier version as it stands, and when it is upgraded: RFC 3339 in UTC. */
export interface UpgradingInstance {
  /** As its own version kept it; personal values are references. */
  readonly record: JsonObject;
  readonly state: StateValue;
  readonly at: Instant;
}

/**
 * Takes an instance of one earlier version over to this one (rule R4): what the record and the state are from then on. A
 * throw leaves the instance as it was. Pure.
 */
export type Upgrade = (instance: UpgradingInstance) => {
  readonly record: JsonObject;
  readonly state: StateValue;
};
