import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { root } from '../workspace/root.ts';
import { run, type Finished } from '../workspace/run.ts';

const directory = mkdtempSync(join(tmpdir(), 'statedesk-spec-'));
afterAll(() => rmSync(directory, { recursive: true }));

const sample = join(root, 'packages', 'eventlog', 'fixtures', 'uci-sample.csv');
const findings = join(directory, 'findings.jsonl');

const replay = (...args: readonly string[]): Finished =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'replay.ts'), ...args]);

const file = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};

describe('pnpm replay', () => {
  it('ends with 0, tables for people and nothing on standard error that is no terminal', () => {
    const { status, stdout, stderr } = replay(sample, '--findings', findings);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^293 rows of 43 cases/u);
    expect(stdout).toMatch(/2016-03 +3 - Moderate +7 +7\n/u);
    expect(stdout).not.toContain('differs');
    expect(readFileSync(findings, 'utf8').trimEnd().split('\n')).toHaveLength(95);
  });

  it('prints JSON for programs', () => {
    const { stdout } = replay(sample, '--json', '--no-deadlines');
    const result = z.object({ rows: z.json(), seconds: z.number(), peakMemoryMegabytes: z.number() });
    expect(result.parse(JSON.parse(stdout)).rows).toEqual({ taken: 171, deviating: 82, quiet: 40, leftOut: 5 });
  });

  it.each([
    ['a log that is not there', ['none.csv'], 'cannot be read'],
    ['a log without the columns every row needs', [file('other.csv', 'a,b\n1,2\n')], 'has no column number'],
    ['a fault under --strict', [sample, '--strict'], ':199: incident_state “-100” is no state of the mapping'],
    ['findings that cannot be written', [sample, '--findings', '/nonexist/x'], '/nonexist/x cannot be written: ENOENT'],
    ['a store that is another file', [sample, '--store', sample], 'SQLite'],
  ])('ends with 1 at %s', (_, args, message) => {
    const { status, stdout, stderr } = replay(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('ends with 1 where nothing of the log was taken, and still says what became of its rows', () => {
    const [header = ''] = readFileSync(sample, 'utf8').split('\n', 1);
    const { status, stdout, stderr } = replay(file('header.csv', `${header}\n`));
    expect(status).toBe(1);
    expect(stderr).toContain('nothing of it was taken');
    expect(stdout).toMatch(/^0 rows/u);
  });

  it('ends with 0 where all of it was there before', () => {
    const args = [file('short.csv', readFileSync(sample, 'utf8').split('\n', 4).join('\n') + '\n')];
    args.push('--store', join(directory, 'short.db'), '--tenant', 'a.b-c_1', '--json');
    const [first, second] = [replay(...args), replay(...args)];
    expect([first.status, second.status]).toEqual([0, 0]);
    const { commands } = z.object({ commands: z.record(z.string(), z.number()) }).parse(JSON.parse(second.stdout));
    expect(commands['thereBefore']).toBeGreaterThan(0);
  });

  it.each([
    ['no log', [], 'which log is to be replayed?'],
    ['two logs', [sample, sample], 'one log at a time'],
    ['a tenant that no command may name', [sample, '--tenant', 'a/b'], "--tenant 'a/b'"],
    ['an unknown option', [sample, '--fast'], '--fast'],
    ['a mapping that is not JSON', [sample, '--mapping', sample], 'JSON'],
    ['a mapping that is not sound', [sample, '--mapping', file('mapping.json', '{}')], '/steps'],
  ])('ends with 2 at %s', (_, args, message) => {
    const { status, stdout, stderr } = replay(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
