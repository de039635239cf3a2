export type { SqliteStoreOptions } from './sqliteStore.ts';
export { sqliteStore } from './sqliteStore.ts';
