import type { Person } from '../definition/actor.ts';
import type { Entry } from '../journal/entry.ts';
import type { JsonObject } from '../json/json.ts';
import type { Instant } from '../time/instant.ts';
import type { Instance } from './instance.ts';

/** Who has the engine do something to an instance that no command of its definition does, and why (rule R4). */
export interface HostDeed {
  readonly type: Entry['command']['type'];
  readonly by: Person;
  readonly reason: string;
  /** What it was done to, beside the instance; default: nothing. */
  readonly payload?: JsonObject;
  readonly idempotencyKey?: string;
}

/** The entry of such a deed: it follows the instance's newest one and changes nothing yet but what is spread over it. */
export const hostEntry = (
  instance: Instance,
  { type, by, reason, payload = {}, idempotencyKey }: HostDeed,
  at: Instant,
): Entry => ({
  format: 1,
  hashAlgorithm: 'sha256',
  instanceId: instance.id,
  revision: instance.revision + 1,
  previous: instance.head,
  definition: { procedure: instance.procedure, version: instance.version },
  policy: instance.policy,
  calendars: { ...instance.calendars },
  outcome: 'accepted',
  command: { type, payload, ...(idempotencyKey === undefined ? {} : { idempotencyKey }), reason },
  actor: { ...by, roles: [...by.roles] },
  occurredAt: at,
  recordedAt: at,
  requirements: [],
  patches: [],
  effects: [],
  observations: {},
});
