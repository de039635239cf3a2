import type { Database } from './connection.ts';

/** Where the database's default is another isolation, a statement that stands alone must say which one it wants. */
export const inTransactions = ({ transaction }: Database): Database => ({
  run: (...statement) => transaction((connection) => connection.run(...statement)),
  first: (...statement) => transaction((connection) => connection.first(...statement)),
  all: (...statement) => transaction((connection) => connection.all(...statement)),
  transaction,
});
