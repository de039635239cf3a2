import { argv, stdout } from 'node:process';
import type { InstanceCommit } from '@statedesk/engine';
import { sqliteStore } from './sqliteStore.ts';

// One of several processes on a file: commits to an instance of its own and, against the others, to a shared one.
// Prints a line for each commit that was acknowledged.
const [, , file = '', name = '', rounds = '0'] = argv;
const store = sqliteStore({ file });

const commitOn = (id: string, on: number): InstanceCommit => ({
  next: {
    id,
    procedure: 'incident',
    tenant: 'a',
    version: 1,
    revision: on + 1,
    snapshot: '{}',
    head: `${name} ${on}`,
    facts: { k1: name, text: `第${on}次` },
    factsVersion: 1,
    wakeAt: null,
  },
  expectedRevision: on,
  entries: [{ revision: on + 1, entry: '{}', hash: `${name} ${on}`, idempotencyKey: null }],
  effects: [],
  personal: [],
});

for (let round = 0; round < Number(rounds); round += 1) {
  const shared = (await store.load('shared'))?.revision ?? 0;
  const results = await store.commit([commitOn(name, round), commitOn('shared', shared)], 0);
  const positions = results.flatMap((result) => (result.outcome === 'committed' ? result.entries : []));
  stdout.write(`${positions.map(({ position }) => position).join(' ')}\n`);
}
await store.close();
