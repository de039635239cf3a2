import type { Store } from '@statedesk/engine';
import { sqliteStore } from '@statedesk/sqlite';

/** The adapters whose databases outlive a process. */
export type Lasting = 'SQLite';

/** A handle on a database that another process named. */
export const openStoreAt = (adapter: Lasting, place: string): Promise<Store> =>
  Promise.resolve({ SQLite: () => sqliteStore({ file: place, synchronous: 'normal' }) }[adapter]());
