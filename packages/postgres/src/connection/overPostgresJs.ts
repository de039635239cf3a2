import { answeredWithin } from './answeredWithin.ts';
import { asking } from './asking.ts';
import type { PostgresJs, PostgresJsTransaction } from './clients.ts';
import type { Connection, Database } from './connection.ts';
import type { Sending } from './overPg.ts';

/** postgres.js, or one of its transactions, as it is. */
export const overPostgresJsTransaction = (
  sql: PostgresJsTransaction,
  { textOf, prepare, answerTimeoutMs }: Sending,
): Connection =>
  asking(async (text, values) => {
    const rows = await answeredWithin(answerTimeoutMs, sql.unsafe(textOf(text), [...values], { prepare }));
    return { rows, count: rows.count };
  });

/** postgres.js: each statement on any of its connections, a transaction on one. */
export const overPostgresJs = (sql: PostgresJs, sending: Sending): Database => ({
  ...overPostgresJsTransaction(sql, sending),
  transaction: async <Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> => {
    const ended: { readonly result: Result }[] = [];
    const begun = sql.begin('isolation level read committed read write', async (transaction) => {
      ended.push({ result: await work(overPostgresJsTransaction(transaction, sending)) });
    });
    // All of it: what the driver itself asks, to begin and to end, has no limit of its own.
    await answeredWithin(sending.answerTimeoutMs, begun);
    const [end] = ended;
    if (!end) throw new Error('postgres.js ended a transaction without its work');
    return end.result;
  },
});
