import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { inject } from 'vitest';
import { scratch } from '../workspace/root.ts';

/** The TypeScript that a text in Markdown shows, block by block. */
export const blocksOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^```ts\n(.*?)^```/gmsu)].map(([, block = '']) => block);

/** What the comments of a program say it prints, line by line. */
export const saidBy = (program: string): readonly string[] =>
  [...program.matchAll(/; \/\/ → (.*)/gu)].map(([, line = '']) => line);

/** A folder within the workspace, where programs find its packages; for the caller to remove. */
export const programsFolder = (): string => {
  mkdirSync(scratch, { recursive: true });
  return mkdtempSync(join(scratch, 'programs-'));
};

/** The environment of a program; one that speaks of DATABASE_URL finds a server there. */
const environment = async (program: string): Promise<NodeJS.ProcessEnv> => {
  if (!program.includes('DATABASE_URL') || process.env['DATABASE_URL'] !== undefined) return process.env;
  return { ...process.env, DATABASE_URL: await textOf(connect(inject('postgresServer'), '127.0.0.1')) };
};

/** Runs a program in a folder of its own choice, and gives the lines it printed. @throws Error where it fails */
export const printedBy = async (program: string, file: string, cwd: string): Promise<readonly string[]> => {
  writeFileSync(file, program);
  const env = await environment(program);
  const printed = execFileSync(process.execPath, [file], {
    ...{ cwd, env, encoding: 'utf8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return printed.split('\n');
};
