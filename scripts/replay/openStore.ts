import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@statedesk/engine';
import { sqliteStore } from '@statedesk/sqlite';

/** A store, and how to be rid of it. */
export interface OpenStore {
  readonly store: Store;
  /** Removes a temporary store; a kept one stays. Call it once the store is closed; it is called when the process ends. */
  readonly forget: () => void;
}

/** Opens the named store, or a temporary one. Not every commit waits for the disk: a replay can be run again. */
export const openStore = (file: string | undefined): OpenStore => {
  if (file !== undefined) return { store: sqliteStore({ file, synchronous: 'normal' }), forget: () => undefined };
  const directory = mkdtempSync(join(tmpdir(), 'statedesk-replay-'));
  const forget = (): void => rmSync(directory, { recursive: true, force: true });
  process.once('exit', forget);
  return { store: sqliteStore({ file: join(directory, 'store.db'), synchronous: 'normal' }), forget };
};
