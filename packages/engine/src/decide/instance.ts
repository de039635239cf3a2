import type { JsonObject } from '../json/json.ts';
import type { StateValue } from '../definition/stateValue.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Instant } from '../time/instant.ts';

/** One run of a procedure, as decide sees it: the fold of its journal. */
export interface Instance {
  readonly id: string;
  readonly tenant: string;
  readonly procedure: string;
  readonly version: number;
  /** The number of its entries; 0 before the first. */
  readonly revision: number;
  /** The hash of its newest entry; `null` before the first. */
  readonly head: string | null;
  readonly state: StateValue;
  readonly record: JsonObject;
  /** Keys of the deadlines that have fired (rule R10). */
  readonly fired: readonly string[];
  /** When its newest entry was recorded; recorded time never goes back (rule R11). */
  readonly recordedAt: Instant | null;
  /** The latest instant of which a person's entry speaks; what is told later does not lie before it (rule R11). */
  readonly actedAt: Instant | null;
  /** The hash of the policy it is pinned to (rule R4). */
  readonly policy: string;
  /** Calendar name → the hash it is pinned to. */
  readonly calendars: Readonly<Record<string, string>>;
  /** When it was last pinned to others than before; `null`: never since its birth. */
  readonly pinnedSince: Instant | null;
}

/** Where an instance stands before its first entry. */
export const unborn = (
  procedure: Procedure,
  identity: Pick<Instance, 'id' | 'tenant'>,
  pinned: Pick<Instance, 'policy' | 'calendars'>,
): Instance => ({
  id: identity.id,
  tenant: identity.tenant,
  procedure: procedure.id,
  version: procedure.version,
  revision: 0,
  head: null,
  state: procedure.charts.practised.start.state,
  record: procedure.charts.practised.start.record,
  fired: [],
  recordedAt: null,
  actedAt: null,
  policy: pinned.policy,
  calendars: pinned.calendars,
  pinnedSince: null,
});
