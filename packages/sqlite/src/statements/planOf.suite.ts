import { text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { openDatabase } from '../opening/openDatabase.ts';

/** How SQLite goes about the statements of some work on an empty store: its own words, step by step. */
export const planOf = (work: (connection: Connection) => unknown): readonly string[] => {
  const connection = openDatabase({ file: ':memory:', synchronous: 'normal', busyTimeoutMs: 1 });
  const plan: string[] = [];
  work({
    ...connection,
    all: (sql, ...values) => {
      plan.push(...connection.all(`EXPLAIN QUERY PLAN ${sql}`, ...values).map((row) => text(row, 'detail')));
      return connection.all(sql, ...values);
    },
  });
  connection.close();
  return plan;
};
