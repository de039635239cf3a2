import { env } from 'node:process';
import { startServer } from '../../../postgres/src/testServer.suite.ts';

/** A server to measure on. */
export interface PostgresServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * The server of `DATABASE_URL` where it is set, else one of our own on a new directory, which is gone after `stop`. With
 * `fsync`: whatever is acknowledged is on the disk, on every side of a comparison.
 */
export const postgresServer = async (): Promise<PostgresServer> => {
  const url = env['DATABASE_URL'];
  return url === undefined ? startServer({ fsync: 'on' }) : { url, stop: () => Promise.resolve() };
};
