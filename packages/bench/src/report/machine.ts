import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import * as z from 'zod';

/** What figures were measured on: without it they say nothing. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly platform: string;
  /** Node, SQLite, and every package a figure is held against. */
  readonly versions: Readonly<Record<string, string>>;
}

const manifest = z.object({ version: z.string() });

// Not every package exports its manifest.
const versionOf = (name: string): string =>
  manifest.parse(JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')))
    .version;

/** This machine, and the versions of these packages on it. */
export const machine = (packages: readonly string[]): Machine => {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: process.platform,
    versions: {
      node: process.versions.node,
      sqlite: process.versions['sqlite'] ?? 'unknown',
      ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    },
  };
};

/** The machine in one line. */
export const machineLine = ({ processor, cores, memoryGiB, platform, versions }: Machine): string =>
  `${cores} × ${processor}, ${memoryGiB} GiB, ${platform}; ${Object.entries(versions)
    .map((entry) => entry.join(' '))
    .join(', ')}`;
