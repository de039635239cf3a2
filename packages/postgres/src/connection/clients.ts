/** A statement as `pg` takes it. */
export interface PgQuery {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
  /** In milliseconds: then `pg` gives the statement up, and a pool its connection. */
  readonly query_timeout?: number;
}

/** What is asked of a `Client` of `pg`, connected, or of one out of a pool. */
export interface PgClient {
  query(query: PgQuery): Promise<{ readonly rows: readonly unknown[]; readonly rowCount: number | null }>;
}

/** What is asked of a client that a pool of `pg` has lent. */
export interface PgPoolClient extends PgClient {
  on(event: 'error' | 'notification', listener: () => void): unknown;
  removeListener(event: 'error' | 'notification', listener: () => void): unknown;
  /** With an error: the connection is of no more use. */
  release(error?: Error | boolean): void;
}

/** What is asked of a `Pool` of `pg`. */
export interface PgPool extends PgClient {
  readonly totalCount: number;
  readonly options?: { readonly max?: number };
  connect(): Promise<PgPoolClient>;
}

/** What is asked of a transaction of postgres.js: what `sql.begin` hands out. */
export interface PostgresJsTransaction {
  unsafe(
    text: string,
    values: (string | number | boolean | null)[],
    options: { readonly prepare: boolean },
  ): PromiseLike<readonly unknown[] & { readonly count: number }>;
}

/** What is asked of the `sql` of postgres.js. */
export interface PostgresJs extends PostgresJsTransaction {
  listen(
    channel: string,
    onNotify: () => void,
    onListen: () => void,
  ): PromiseLike<{ readonly unlisten: () => Promise<void> }>;
  begin(options: string, work: (transaction: PostgresJsTransaction) => Promise<void>): Promise<unknown>;
}

/** A connection, or a pool of them, of the host's own: from `pg` or from postgres.js. */
export type PostgresClient = PgPool | PgClient | PostgresJs;

/** A transaction that the host has open: a client of `pg`, or what `sql.begin` of postgres.js hands out. */
export type PostgresTransaction = PgClient | PostgresJsTransaction;
