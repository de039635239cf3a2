import { virtualClock, type VirtualClock } from '@statedesk/testing';
import type { CommandInput } from '../../door/command.ts';
import { createEngine } from '../../engine/createEngine.ts';
import type { Engine } from '../../engine/engine.ts';
import type { EngineOptions } from '../../engine/options.ts';
import type { Receipt } from '../../engine/receipt.ts';
import { memoryStore } from '../../store/memory/memoryStore.ts';
import { memoryTables, type MemoryTables } from '../../store/memory/memoryTables.ts';
import type { Store } from '../../store/store.ts';
import { lending } from './lending.suite.ts';
import { calendars, lendBook, requestLoan } from './lendingActs.suite.ts';

/** An engine for loans on a memory store, with a clock that stands still and salts that never change. */
export interface Library {
  readonly engine: Engine;
  readonly clock: VirtualClock;
  readonly tables: MemoryTables;
  readonly store: Store;
  /** A requested loan; its id. */
  readonly request: (key?: string, input?: Partial<CommandInput>) => Promise<string>;
  /** A book that is out; its loan's id. */
  readonly lend: (key?: string) => Promise<string>;
  /** Gives a command to a loan. */
  readonly give: (instanceId: string, command: CommandInput, more?: Partial<CommandInput>) => Promise<Receipt>;
}

export interface LibraryOptions extends Partial<Omit<EngineOptions, 'store' | 'clock'>> {
  readonly tables?: MemoryTables;
  readonly clock?: VirtualClock;
  /** What stands between engine and store: a counter, a fault. */
  readonly wrap?: (store: Store) => Store;
}

export const monday = '2026-03-02T09:00:00+08:00';

export const openLibrary = async ({
  tables = memoryTables(),
  clock = virtualClock(monday),
  wrap = (store) => store,
  ...options
}: LibraryOptions = {}): Promise<Library> => {
  const store = wrap(memoryStore(tables));
  const engine = await createEngine({
    procedures: [lending],
    calendars,
    ports: { membership: () => ({ active: true }) },
    random: (bytes) => new Uint8Array(bytes).fill(7),
    ...options,
    store,
    clock,
  });
  const give: Library['give'] = (instanceId, command, more = {}) => engine.execute({ ...command, instanceId, ...more });
  const request: Library['request'] = async (key = 'loan-1', input = {}) => {
    const { instanceId } = await engine.execute({ ...requestLoan, idempotencyKey: key, ...input });
    return instanceId;
  };
  return {
    engine,
    clock,
    tables,
    store,
    give,
    request,
    lend: async (key) => {
      const id = await request(key);
      await give(id, lendBook);
      return id;
    },
  };
};
