import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../workspace/root.ts';
import { runOrThrow } from '../workspace/run.ts';

/** The oldest Node we promise, the one we work with, the current one. */
const versions = ['22.13.1', '24.21.0', '26.10.0'];

export interface NodeRuntime {
  readonly version: string;
  readonly program: string;
}

/** Brings a Node from npm, once; the folder is named by its version. */
const bringNode = (version: string): string => {
  const directory = join(scratch, 'nodes', version);
  const program = join(directory, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(program)) return program;
  mkdirSync(directory, { recursive: true });
  const quietly = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts=false'];
  runOrThrow('npm', ['install', ...quietly, '--prefix', directory, `node@${version}`]);
  return program;
};

/** Every Node that the packed packages are run on. @throws Error where one can't be had or is not what it says. */
export const nodeRuntimes = (): readonly NodeRuntime[] =>
  versions.map((version) => {
    const program = process.version === `v${version}` ? process.execPath : bringNode(version);
    const said = runOrThrow(program, ['--version']).trim();
    if (said !== `v${version}`) throw new Error(`${program} says ${said} where v${version} was asked for`);
    return { version, program };
  });
