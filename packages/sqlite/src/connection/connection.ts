import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';

/** A row as SQLite hands it out, by column. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** The four things the store does with a database. Each call is one step of the database. */
export interface Connection {
  /** For messages: the path, or `:memory:`. */
  readonly file: string;
  /** Runs a statement and tells how many rows it changed. */
  readonly run: (sql: string, ...values: readonly SQLInputValue[]) => number;
  /** The first row of an answer, or undefined. */
  readonly first: (sql: string, ...values: readonly SQLInputValue[]) => Row | undefined;
  /** Every row of an answer. */
  readonly all: (sql: string, ...values: readonly SQLInputValue[]) => readonly Row[];
  readonly close: () => void;
}
