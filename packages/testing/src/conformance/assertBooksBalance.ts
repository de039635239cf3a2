import assert from 'node:assert/strict';
import type { RawReader } from './rawReader.ts';

/**
 * What holds in every store at every moment: positions without gaps, revisions without gaps, each row standing where
 * its journal ends, each key once an instance. Checked after every case, in the raw rows.
 */
export const assertBooksBalance = async (raw: RawReader): Promise<void> => {
  const journal = await raw.journalRows();
  assert.deepEqual(
    journal.map(({ position }) => position),
    journal.map((_, index) => index + 1),
    'positions run 1, 2, 3 … without a gap',
  );
  const instances = await raw.instanceRows();
  const births = instances.map(({ position }) => position);
  assert.equal(new Set(births).size, births.length, 'no two instances have one place in the order of births');
  const ids = new Set(journal.map(({ instanceId }) => instanceId));
  assert.deepEqual(new Set(instances.map(({ id }) => id)), ids, 'an instance has a row exactly if it has entries');
  for (const instance of instances) {
    const entries = journal.filter(({ instanceId }) => instanceId === instance.id);
    assert.deepEqual(
      entries.map(({ revision }) => revision),
      entries.map((_, index) => index + 1),
      `revisions of ${instance.id} run 1, 2, 3 … in the order of positions`,
    );
    assert.equal(instance.revision, entries.length, `${instance.id} stands where its journal ends`);
    assert.equal(instance.head, entries.at(-1)?.hash, `${instance.id} has the hash of its newest entry`);
    const keys = entries.flatMap(({ idempotencyKey }) => idempotencyKey ?? []);
    assert.equal(new Set(keys).size, keys.length, `no idempotency key of ${instance.id} occurs twice`);
  }
};
