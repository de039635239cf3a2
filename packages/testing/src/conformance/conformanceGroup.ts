import type { Store } from '@statedesk/engine';
import type { RawReader } from './rawReader.ts';
import type { StoreCapabilities, StoreSubject } from './storeHarness.ts';

/** What a case is given: a handle on an empty database, and the means to look behind it. */
export interface Fixture {
  readonly store: Store;
  readonly raw: RawReader;
  readonly subject: StoreSubject;
  /** Another handle, closed after the case. */
  readonly open: () => Promise<Store>;
}

/** Cases on one part of the promise. Each is a sentence of it, and runs on a database of its own. */
export interface ConformanceGroup {
  /** Rule and title. */
  readonly title: string;
  /** Skipped, with the reason, for a store without it. */
  readonly needs?: keyof StoreCapabilities;
  readonly cases: Readonly<Record<string, (fixture: Fixture) => Promise<void>>>;
}
