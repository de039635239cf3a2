import type { Store } from '@statedesk/engine';
import { postgresStore } from '@statedesk/postgres';
import { sqliteStore } from '@statedesk/sqlite';
import { poolOn } from './poolOn.suite.ts';

const opening = {
  SQLite: (place: string): Promise<Store> => Promise.resolve(sqliteStore({ file: place, synchronous: 'normal' })),
  PostgreSQL: (place: string): Promise<Store> => {
    const { url, schema } = JSON.parse(place) as { readonly url: string; readonly schema: string };
    return postgresStore({ client: poolOn(url), schema });
  },
};

/** The adapters whose databases outlive a process. */
export type Lasting = keyof typeof opening;

/** A handle on a database that another process named. */
export const openStoreAt = (adapter: Lasting, place: string): Promise<Store> => opening[adapter](place);
