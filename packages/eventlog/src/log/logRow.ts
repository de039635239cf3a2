import type { EpochMilliseconds } from '@statedesk/engine';

/** One row of a log that could be read: what the mapping asks of it, unknown values left out. */
export interface LogRow {
  /** Of the unpacked file; the header is line 1. */
  readonly line: number;
  readonly caseId: string;
  /** When the row was written. */
  readonly at: EpochMilliseconds;
  /** The log's own word for where the case stands. */
  readonly state: string;
  /** Column → text. */
  readonly values: Readonly<Record<string, string>>;
  /** Column → instant, of the columns that the mapping reads as times. */
  readonly times: Readonly<Record<string, EpochMilliseconds>>;
}
