import type { Connection } from './connection/connection.ts';

/** A connection that calls back once a statement is done, before the store learns its answer. */
export const observed = (connection: Connection, onStep: () => void): Connection => {
  const done = <Result>(result: Result): Result => {
    onStep();
    return result;
  };
  return {
    ...connection,
    run: (sql, ...values) => done(connection.run(sql, ...values)),
    first: (sql, ...values) => done(connection.first(sql, ...values)),
    all: (sql, ...values) => done(connection.all(sql, ...values)),
  };
};

/** Ends this process without any clearing up. */
export const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};
