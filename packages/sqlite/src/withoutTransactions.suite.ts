import type { Connection } from './connection/connection.ts';

/** The connection of a store that forgot its transactions: every statement stands alone. */
export const withoutTransactions = (connection: Connection): Connection => ({
  ...connection,
  run: (sql, ...values) => (/^(BEGIN|COMMIT)/.test(sql) ? 0 : connection.run(sql, ...values)),
});
