import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { root } from '../workspace/root.ts';

const programs = join(root, '.tmp', 'readme-programs');
const sample = join(root, 'packages', 'eventlog', 'fixtures', 'uci-sample.csv');

const isPublished = (readme: string): boolean => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, dirname(readme), 'package.json'), 'utf8'));
  return readme === 'README.md' || !(manifest as { readonly private?: boolean }).private;
};

const readmes = globSync(['README.md', 'packages/*/README.md'], { cwd: root }).filter(isPublished).sort();

/** The first program a README shows, and what its comments say it prints. */
const programOf = (readme: string): { readonly text: string; readonly said: readonly string[] } => {
  const text = /```ts\n(.*?)```/s.exec(readFileSync(join(root, readme), 'utf8'))?.[1] ?? '';
  return { text, said: [...text.matchAll(/; \/\/ → (.*)/gu)].map(([, line = '']) => line) };
};

/** The environment of a program; one that speaks of DATABASE_URL finds a server there. */
const environment = async (text: string): Promise<NodeJS.ProcessEnv> => {
  if (!text.includes('DATABASE_URL') || process.env['DATABASE_URL'] !== undefined) return process.env;
  return { ...process.env, DATABASE_URL: await textOf(connect(inject('postgresServer'), '127.0.0.1')) };
};

const run = async (name: string, text: string, cwd: string): Promise<string> => {
  const file = join(programs, `${name}.ts`);
  writeFileSync(file, text);
  const env = await environment(text);
  return execFileSync(process.execPath, [file], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
};

describe('the first program of a README runs as printed', () => {
  let cwd: string;

  beforeEach(() => {
    mkdirSync(programs, { recursive: true });
    cwd = mkdtempSync(join(tmpdir(), 'statedesk-readme-'));
    // A log is taken packed or plain, whatever it is called.
    copyFileSync(sample, join(cwd, 'incident_event_log.csv.gz'));
  });

  afterEach(() => {
    rmSync(programs, { recursive: true });
    rmSync(cwd, { recursive: true });
  });

  it.each(readmes)('in %s, and prints what it says', async (readme) => {
    const { text, said } = programOf(readme);
    expect(text).not.toBe('');
    const printed = (await run(basename(dirname(join(root, readme))), text, cwd)).split('\n');
    expect(printed.filter((line) => said.includes(line))).toEqual(said);
  });

  it('covers the page a newcomer starts from, which says what comes out', () => {
    expect(programOf('README.md').said.length).toBeGreaterThan(1);
  });
});
