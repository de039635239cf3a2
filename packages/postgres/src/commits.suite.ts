import type { EpochMilliseconds, InstanceCommit, Store } from '@statedesk/engine';

/** What a test says of a commit; the rest is filled in. */
export interface Draft {
  readonly on?: number;
  readonly key?: string;
  readonly text?: string;
  readonly wakeAt?: EpochMilliseconds;
  readonly effect?: string;
}

/** A commit with one entry. */
export const commitOf = (id: string, { on = 0, key, text, wakeAt, effect }: Draft = {}): InstanceCommit => ({
  next: {
    id,
    procedure: 'incident',
    tenant: 'a',
    version: 1,
    revision: on + 1,
    snapshot: JSON.stringify({ on }),
    head: `h${on}`,
    facts: { k1: `state ${on}`, ...(text === undefined ? {} : { text }) },
    factsVersion: 1,
    wakeAt: wakeAt ?? null,
  },
  expectedRevision: on,
  entries: [{ revision: on + 1, entry: JSON.stringify({ id, on, key }), hash: `h${on}`, idempotencyKey: key ?? null }],
  effects:
    effect === undefined
      ? []
      : [{ key: effect, revision: on + 1, type: 'notifyManager', lane: 'notification', payload: '{}' }],
  personal: [],
});

/** The outcomes of commits, in order. */
export const outcomesOf = async (store: Store, ...batch: readonly InstanceCommit[]): Promise<readonly string[]> =>
  (await store.commit(batch, 0)).map(({ outcome }) => outcome);
