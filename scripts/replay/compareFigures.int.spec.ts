import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../workspace/root.ts';
import { run, type Finished } from '../workspace/run.ts';
import { figuresSchema } from './figures.ts';

const directory = mkdtempSync(join(tmpdir(), 'statedesk-spec-'));
afterAll(() => rmSync(directory, { recursive: true }));

const sample = join(root, 'packages', 'eventlog', 'fixtures', 'uci-sample.csv');
const expected = join(import.meta.dirname, 'expected', 'uci-sample.json');
const result = join(directory, 'result.json');

const node = (script: string, ...args: readonly string[]): Finished =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, script), ...args]);
const compare = (...args: readonly string[]): Finished => node('compareFigures.ts', ...args);

const file = (name: string, content: unknown): string => {
  const path = join(directory, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

beforeAll(() => {
  writeFileSync(result, node('replay.ts', sample, '--json').stdout);
}, 60_000);

describe('the figures of a replay are those that are known of its log', () => {
  it('holds for the sample', () => {
    const { status, stdout, stderr } = compare(expected, result);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('47 figures of the replay are as expected\n');
  });

  it('names each figure that differs, and shows all that were found', () => {
    const known = figuresSchema.parse(JSON.parse(readFileSync(expected, 'utf8')));
    const wrong = { ...known, cases: 44, deviations: { '4.a': 12, '9.z': 1 }, cellsThatDiffer: 1 };
    const { status, stdout } = compare(file('wrong.json', wrong), result);
    expect(status).toBe(1);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'cases: expected 44, found 43',
      'cellsThatDiffer: expected 1, found 0',
      'deviations › 9.z: expected 1, found none',
      '3 of 43 figures differ. Found:',
    ]);
    expect(JSON.parse(stdout.slice(stdout.indexOf('{')))).toEqual(known);
  });

  it.each([['figures of the whole log'], ['figures of the sample']])('can be read: %s', (which) => {
    const name = which.endsWith('log') ? 'uci.json' : 'uci-sample.json';
    const text = readFileSync(join(import.meta.dirname, 'expected', name), 'utf8');
    expect(figuresSchema.safeParse(JSON.parse(text)).success).toBe(true);
  });

  it.each<readonly [string, readonly string[], string]>([
    ['no files', [], 'Usage: pnpm replay:compare'],
    ['a file too many', [expected, result, result], 'Usage: pnpm replay:compare'],
    ['figures that are not there', ['none.json', result], 'none.json cannot be used: ENOENT'],
    ['a result that is none', [expected, expected], 'uci-sample.json cannot be used'],
    ['figures that expect nothing', [file('empty.json', {}), result], 'it names no figure'],
    ['figures in words', [file('words.json', { cases: 'many' }), result], 'words.json cannot be used'],
  ])('ends with 2 at %s', (_, args, message) => {
    const { status, stdout, stderr } = compare(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
