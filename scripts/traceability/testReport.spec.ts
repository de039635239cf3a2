import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../workspace/root.ts';
import { readTestReport } from './testReport.ts';

const folder = mkdtempSync(join(tmpdir(), 'titles-'));
const report = join(folder, 'report.json');
const test = (ancestor: string, title: string, status: string, ...refused: readonly string[]) => ({
  ancestorTitles: [ancestor],
  title,
  status,
  meta: { refused },
});
const titleOf = (file: string, title: string) => ({ file, title, requirements: [], edgeCases: [] });

beforeAll(() => {
  const assertionResults = [
    test('good', 'one', 'passed', '5.9.c', '1.l'),
    test('mixed', 'another', 'passed'),
    test('mixed', 'two', 'failed', '5.4.a'),
    test('left out', 'third', 'skipped'),
  ];
  writeFileSync(report, JSON.stringify({ testResults: [{ name: join(root, 'a.spec.ts'), assertionResults }] }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('R20 the report of a test run', () => {
  it('counts a group and a test of the same file that passed', () => {
    const { hasPassed } = readTestReport(report);
    expect(['good', 'one'].map((title) => hasPassed(titleOf('a.spec.ts', title)))).toEqual([true, true]);
  });

  it('counts none that failed in part, ran not at all, or stands in another file', () => {
    const { hasPassed } = readTestReport(report);
    for (const title of ['mixed', 'left out', 'unknown']) expect(hasPassed(titleOf('a.spec.ts', title))).toBe(false);
    expect(hasPassed(titleOf('b.spec.ts', 'good'))).toBe(false);
  });

  it('knows what refusals named in tests that passed', () => {
    expect(readTestReport(report).refused).toEqual(new Set(['5.9.c', '1.l']));
  });

  it('refuses what is no report', () => {
    writeFileSync(join(folder, 'other.json'), '{}');
    expect(() => readTestReport(join(folder, 'other.json'))).toThrow('testResults');
  });
});
