import type { Catalogue, Procedure } from '@statedesk/engine';
import type { Mapping } from './mapping/mapping.ts';
import type { LogClock } from './replay/logClock.ts';
import type { ReplayTarget } from './replay/replayTarget.ts';
import type { Finding } from './report/finding.ts';

/** How far a replay has come. */
export interface ReplayProgress {
  readonly phase: 'reading' | 'replaying' | 'deciding';
  /** Rows behind. */
  readonly done: number;
  /** Known once the file is read. */
  readonly total: number | undefined;
}

export interface ReplayOptions {
  /** Where to: a desk or an engine whose clock is `clock`. */
  readonly desk: ReplayTarget & Pick<Catalogue, 'find'>;
  readonly clock: LogClock;
  /** The store's position before this run: what has a lower one was there already. */
  readonly position: number;
  readonly procedure: Procedure;
  readonly mapping: Mapping;
  /** Default `default`. */
  readonly tenant?: string;
  /** Whether deadlines happen at each instant of the log, as with a worker running; default true. */
  readonly deadlines?: boolean;
  /** Whether the first fault of the log ends the replay; default false. */
  readonly strict?: boolean;
  /** Where sorting keeps its files; default: the system's. */
  readonly temporaryDirectory?: string;
  /** Everything that is not taken as it stands, in full, as it is found. What it throws ends the replay. */
  readonly onFinding?: (finding: Finding) => void;
  readonly onProgress?: (progress: ReplayProgress) => void;
}
