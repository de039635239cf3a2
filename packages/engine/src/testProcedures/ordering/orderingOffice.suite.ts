import { virtualClock, type VirtualClock } from '@statedesk/testing';
import { createEngine } from '../../engine/createEngine.ts';
import type { Engine } from '../../engine/engine.ts';
import { deriveInstanceId } from '../../engine/instanceId.ts';
import type { EngineOptions } from '../../engine/options.ts';
import type { Receipt } from '../../engine/receipt.ts';
import { memoryStore } from '../../store/memory/memoryStore.ts';
import { memoryTables, type MemoryTables } from '../../store/memory/memoryTables.ts';
import type { Store } from '../../store/store.ts';
import { ordering } from './ordering.suite.ts';
import { supplying } from './supplying.suite.ts';

export const clerk = { id: 'wen', roles: ['librarian'] };
export const noon = '2026-03-02T12:00:00+08:00';
/** The supplier that orders open themselves, and find again. */
export const theSupplier = deriveInstanceId('supplying', 'default', 'the supplier');

/** An engine for orders and suppliers on a memory store, with a clock that stands still. */
export interface Office {
  readonly engine: Engine;
  readonly clock: VirtualClock;
  readonly tables: MemoryTables;
  /** An order that is open; its id. */
  readonly open: (title: string, tenant?: string) => Promise<string>;
  /** Places an order: it speaks to a supplier, the shared one unless another is named. */
  readonly place: (order: string, supplier?: string) => Promise<Receipt>;
  readonly give: (instanceId: string, type: string, more?: object) => Promise<Receipt>;
  readonly record: (instanceId: string) => Promise<Readonly<Record<string, unknown>>>;
}

interface OfficeOptions extends Partial<Omit<EngineOptions, 'store' | 'clock'>> {
  readonly tables?: MemoryTables;
  readonly clock?: VirtualClock;
  readonly wrap?: (store: Store) => Store;
}

export const openOffice = async ({
  tables = memoryTables(),
  clock = virtualClock(noon),
  wrap = (store) => store,
  ...options
}: OfficeOptions = {}): Promise<Office> => {
  const engine = await createEngine({
    procedures: [ordering, supplying],
    random: (bytes) => new Uint8Array(bytes).fill(7),
    ...options,
    store: wrap(memoryStore(tables)),
    clock,
  });
  const give: Office['give'] = (instanceId, type, more = {}) =>
    engine.execute({ type, instanceId, actor: clerk, ...more });
  return {
    engine,
    clock,
    tables,
    give,
    place: (order, supplier) => give(order, 'placeOrder', { payload: supplier === undefined ? {} : { supplier } }),
    open: async (title, tenant = 'default') => {
      const key = { procedure: 'ordering', tenant, idempotencyKey: title };
      return (await engine.execute({ type: 'openOrder', actor: clerk, payload: { title }, ...key })).instanceId;
    },
    record: async (instanceId) => (await engine.read(instanceId)).record,
  };
};
