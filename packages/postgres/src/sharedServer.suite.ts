import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { TestServer } from './testServer.suite.ts';
import { startServer } from './testServer.suite.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The port at which the address of the run's one PostgreSQL server is told. */
    readonly postgresServer: number;
  }
}

/**
 * One server for a run of the tests, started when the first test asks for it: whoever connects is told its address. It
 * ends with the run.
 */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  let server: Promise<TestServer> | undefined;
  const door = createServer((asking) => {
    server ??= startServer();
    asking.on('error', () => undefined);
    server.then(
      ({ url }) => asking.end(url),
      (error: unknown) => asking.end(`failed: ${String(error)}`),
    );
  });
  door.listen(0, '127.0.0.1').unref();
  await once(door, 'listening');
  project.provide('postgresServer', (door.address() as AddressInfo).port);
  return async () => {
    door.close();
    await (await server)?.stop();
  };
};
