import type { InstanceCommit, Store } from '@statedesk/engine';

/** A commit with something for every table. */
export const commitOf = (id: string, on = 0): InstanceCommit => ({
  next: {
    id,
    procedure: 'incident',
    tenant: 'a',
    version: 1,
    revision: on + 1,
    snapshot: '{}',
    head: 'h',
    facts: { k1: `state ${on}`, i1: '2026-03-02T04:00:00Z', n1: on, text: `${'打印机故障'.repeat(20)}${id}` },
    factsVersion: 1,
    wakeAt: on,
  },
  expectedRevision: on,
  entries: [{ revision: on + 1, entry: JSON.stringify({ id, on }), hash: 'h', idempotencyKey: `key ${on}` }],
  effects: [{ key: `${id} ${on}`, revision: on + 1, type: 'notifyManager', lane: 'notification', payload: '{}' }],
  personal: [{ reference: `${id} ${on}`, subject: id, salt: 's', value: 'v' }],
});

/** Every way to read from a store and to write to it. */
export const calls = (store: Store): readonly Promise<unknown>[] => [
  store.load('i3'),
  store.journal('i5', 0, 100),
  store.changes(0, 1000),
  store.position(),
  store.entryByKey('i7', 'key 1'),
  store.due(99, 100, [{ procedure: 'incident', version: 1 }]),
  store.claimDue(99, 100, [{ procedure: 'incident', version: 1 }], { holder: 'a', leaseMilliseconds: 1 }),
  store.releaseDue('a'),
  store.nextWake([{ procedure: 'incident', version: 1 }]),
  store.find({ procedure: 'incident', where: [{ slot: 'k1', equals: 'state 2' }], text: ['打印'] }, { limit: 100 }),
  store.count({ procedure: 'incident', where: [] }),
  store.commit([commitOf('i9', 3), commitOf('new')], 0),
  store.rearm('i9', 4, 7),
  store.outdatedFacts({ procedure: 'lending', version: 1, factsVersion: 9 }, 0, 10),
  store.project('i9', 4, { facts: { k1: 'x' }, factsVersion: 2 }),
  store.setAside('i8', '{}'),
  store.listSetAside(10),
  store.claimEffects(0, 100, 1000),
  store.nextEffect(),
  store.listStuckEffects(10),
  store.stuckEffect('e i9'),
  store.personalValues(['i10 0', 'i31 2']),
  store.erasePersonal('i9', { at: 1, by: 'officer', reason: 'asked' }),
  store.document('none'),
];
