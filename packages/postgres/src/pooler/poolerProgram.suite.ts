import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program, and where the libraries lie that it wants besides those of the system. */
export interface PoolerProgram {
  readonly file: string;
  readonly libraries: string;
}

const folder = fileURLToPath(new URL('../../../../.tmp/pgbouncer', import.meta.url));
const lists = join(folder, 'lists');
const archives = join(folder, 'archives');
const unpacked = join(folder, 'root');

const run = (program: string, ...args: readonly string[]): string | undefined => {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? undefined : `${program} ${args.join(' ')}: ${error?.message ?? stderr}`;
};

/** Lists and archives of one's own: nothing is installed, and nobody needs to be root. */
const apt = (...args: readonly string[]): string | undefined =>
  run(
    'apt-get',
    ...['-y', '-o', 'Debug::NoLocking=1', '-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache::archives=${archives}`],
    ...['-o', 'Dir::Cache::pkgcache=', '-o', 'Dir::Cache::srcpkgcache=', ...args],
  );

const fetched = (): string | undefined => {
  for (const place of [lists, archives]) mkdirSync(join(place, 'partial'), { recursive: true });
  return (
    apt('update') ??
    apt('install', '--download-only', '--no-install-recommends', 'pgbouncer') ??
    readdirSync(archives)
      .filter((name) => name.endsWith('.deb'))
      .map((name) => run('dpkg', '-x', join(archives, name), unpacked))
      .find((failure) => failure !== undefined)
  );
};

const directories = (below: string): readonly string[] =>
  existsSync(below)
    ? readdirSync(below, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(below, name))
    : [];

/**
 * PgBouncer: the one of the system, or the Debian package's, unpacked below `.tmp`.
 * @throws Error that says what is missing: a test without it would prove nothing.
 */
export const poolerProgram = (): PoolerProgram => {
  const installed = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'].find(existsSync);
  if (installed !== undefined) return { file: installed, libraries: '' };
  const file = join(unpacked, 'usr', 'sbin', 'pgbouncer');
  const failure = existsSync(file) ? undefined : fetched();
  if (failure !== undefined || !existsSync(file))
    throw new Error(`this test needs PgBouncer: install the package pgbouncer, or let apt-get fetch it (${failure})`);
  return { file, libraries: directories(join(unpacked, 'usr', 'lib')).join(':') };
};
