import type { MemoryTables, Store, StoredPersonalValue } from '@statedesk/engine';
import { memoryStore, memoryTables } from '@statedesk/engine';
import type { RawPersonalValue, RawReader } from './rawReader.ts';
import type { StoreHarness } from './storeHarness.ts';

/**
 * The harness of the memory store, and of any store over memory tables.
 *
 * @param open What makes a handle on the tables; `memoryStore` by default.
 */
export const memoryHarness = (open: (tables: MemoryTables) => Store = memoryStore): StoreHarness => ({
  capabilities: {
    handles: true,
    reopening: true,
    crashing: 'a commit in memory is one step, and its tables end with the process',
  },
  create: () => {
    const tables = memoryTables();
    return Promise.resolve({
      open: () => Promise.resolve(open(tables)),
      raw: rawTables(tables),
      destroy: () => Promise.resolve(),
    });
  },
});

const rawTables = (tables: MemoryTables): RawReader => ({
  journalRows: () => Promise.resolve([...tables.journal]),
  instanceRows: () =>
    Promise.resolve([...tables.instances.values()].toSorted((left, right) => left.position - right.position)),
  outboxRows: () =>
    Promise.resolve(
      [...tables.outbox.values()].map(({ key, instanceId, revision, type, lane, payload }) => ({
        key,
        instanceId,
        revision,
        type,
        lane,
        payload,
      })),
    ),
  personalRows: () =>
    Promise.resolve(
      [...tables.personal.values()]
        .map(rawPersonalValue)
        .toSorted((left, right) => (left.reference < right.reference ? -1 : 1)),
    ),
});

const rawPersonalValue = (row: StoredPersonalValue): RawPersonalValue => ({
  reference: row.reference,
  subject: 'subject' in row ? row.subject : null,
  salt: 'salt' in row ? row.salt : null,
  value: 'value' in row ? row.value : null,
  erasedAt: 'erased' in row ? row.erased.at : null,
});
