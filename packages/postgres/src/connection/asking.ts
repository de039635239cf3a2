import type { Connection, Row, Value } from './connection.ts';

/** What a driver answers a statement with. */
export interface Answer {
  readonly rows: readonly unknown[];
  readonly count: number;
}

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null;

/** A connection by one function that asks the driver. */
export const asking = (ask: (sql: string, values: readonly Value[]) => Promise<Answer>): Connection => ({
  run: async (sql, ...values) => (await ask(sql, values)).count,
  first: async (sql, ...values) => (await ask(sql, values)).rows.find(isRow),
  all: async (sql, ...values) => (await ask(sql, values)).rows.filter(isRow),
});
