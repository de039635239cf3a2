import { asking } from './asking.ts';
import type { PostgresJs, PostgresJsTransaction } from './clients.ts';
import type { Connection, Database } from './connection.ts';
import type { Sending } from './overPg.ts';

/** postgres.js, or one of its transactions, as it is. */
export const overPostgresJsTransaction = (sql: PostgresJsTransaction, { textOf, prepare }: Sending): Connection =>
  asking(async (text, values) => {
    const rows = await sql.unsafe(textOf(text), [...values], { prepare });
    return { rows, count: rows.count };
  });

/** postgres.js: each statement on any of its connections, a transaction on one. */
export const overPostgresJs = (sql: PostgresJs, sending: Sending): Database => ({
  ...overPostgresJsTransaction(sql, sending),
  transaction: async <Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> => {
    const ended: { readonly result: Result }[] = [];
    await sql.begin('isolation level read committed read write', async (transaction) => {
      ended.push({ result: await work(overPostgresJsTransaction(transaction, sending)) });
    });
    const [end] = ended;
    if (!end) throw new Error('postgres.js ended a transaction without its work');
    return end.result;
  },
});
