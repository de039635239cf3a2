import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../workspace/root.ts';
import { runOrThrow } from '../workspace/run.ts';
import type { Tarball } from './packTarballs.ts';

/** A stranger's project: an empty folder into which `npm install` put our tarballs, with no workspace around it. */
export const consumerProject = (tarballs: readonly Tarball[]): string => {
  const directory = join(scratch, 'consumer');
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  runOrThrow('npm', ['install', '--no-audit', '--no-fund', ...tarballs.map(({ path }) => path)], { cwd: directory });
  return directory;
};
