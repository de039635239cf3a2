/** One record of a log, whatever the log is written in: the texts of its columns. */
export interface LogRecord {
  /** Of CSV the line it starts at, the header being line 1; of XES the place among the events, from 1. */
  readonly line: number;
  /** As it stands there; undefined where there is no such column. */
  readonly textOf: (column: string) => string | undefined;
}
