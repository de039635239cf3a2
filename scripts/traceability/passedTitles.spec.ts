import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../workspace/root.ts';
import { passedTitles } from './passedTitles.ts';

const folder = mkdtempSync(join(tmpdir(), 'titles-'));
const report = join(folder, 'report.json');
const test = (ancestor: string, title: string, status: string) => ({ ancestorTitles: [ancestor], title, status });
const titleOf = (file: string, title: string) => ({ file, title, requirements: [], edgeCases: [] });

beforeAll(() => {
  const assertionResults = [
    test('good', 'one', 'passed'),
    test('mixed', 'one', 'passed'),
    test('mixed', 'two', 'failed'),
    test('left out', 'one', 'skipped'),
  ];
  writeFileSync(report, JSON.stringify({ testResults: [{ name: join(root, 'a.spec.ts'), assertionResults }] }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('R20 titles are counted by what a test run says', () => {
  it('counts a group and a test of the same file that passed', () => {
    const titles = [titleOf('a.spec.ts', 'good'), titleOf('a.spec.ts', 'one')];
    expect(passedTitles(titles.slice(0, 1), report)).toEqual(titles.slice(0, 1));
  });

  it('counts none that failed in part, ran not at all, or stands in another file', () => {
    const titles = ['mixed', 'left out', 'unknown'].map((title) => titleOf('a.spec.ts', title));
    expect(passedTitles([...titles, titleOf('b.spec.ts', 'good')], report)).toEqual([]);
  });

  it('refuses what is no report', () => {
    writeFileSync(join(folder, 'other.json'), '{}');
    expect(() => passedTitles([], join(folder, 'other.json'))).toThrow('testResults');
  });
});
