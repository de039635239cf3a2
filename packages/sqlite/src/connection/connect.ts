import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import type { Connection } from './connection.ts';

/** Enough for every fixed statement and the queries a desk has open; beyond it the oldest is prepared anew. */
const mostPrepared = 256;

/** A connection that prepares each statement once. Driver errors come out as they are: `patiently` translates them. */
export const connect = (file: string, readOnly = false): Connection => {
  const database = new DatabaseSync(file, { readOnly });
  const prepared = new Map<string, StatementSync>();

  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known) return known;
    const [oldest] = prepared.keys();
    if (oldest !== undefined && prepared.size >= mostPrepared) prepared.delete(oldest);
    const fresh = database.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };

  return {
    file,
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    first: (sql, ...values) => statement(sql).get(...values),
    all: (sql, ...values) => statement(sql).all(...values),
    close: () => {
      prepared.clear();
      database.close();
    },
  };
};
