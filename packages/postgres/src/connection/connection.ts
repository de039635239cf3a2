/** What a statement is given. Lists go as one text, see `arrayText`: the two drivers write arrays differently. */
export type Value = string | number | boolean | null;

/** A row as a driver hands it out, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** What the store does with one connection. Each call is one statement. */
export interface Connection {
  /** Runs a statement and tells how many rows it changed. */
  readonly run: (sql: string, ...values: readonly Value[]) => Promise<number>;
  /** The first row of an answer, or undefined. */
  readonly first: (sql: string, ...values: readonly Value[]) => Promise<Row | undefined>;
  /** Every row of an answer. */
  readonly all: (sql: string, ...values: readonly Value[]) => Promise<readonly Row[]>;
}

/** Connections as the store needs them: any of them, each statement its own transaction; or one, for a transaction. */
export interface Database extends Connection {
  /** Runs `work` in one transaction at READ COMMITTED; an error undoes all of it. */
  readonly transaction: <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;
}
