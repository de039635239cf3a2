import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../workspace/root.ts';
import { blocksOf, printedBy, programsFolder, saidBy } from './shownPrograms.suite.ts';

const sample = join(root, 'packages', 'eventlog', 'fixtures', 'uci-sample.csv');

const isPublished = (readme: string): boolean => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, dirname(readme), 'package.json'), 'utf8'));
  return readme === 'README.md' || !(manifest as { readonly private?: boolean }).private;
};

const readmes = globSync(['README.md', 'packages/*/README.md'], { cwd: root }).filter(isPublished).sort();

/** The first program a README shows, and what its comments say it prints. */
const programOf = (readme: string): { readonly text: string; readonly said: readonly string[] } => {
  const [text = ''] = blocksOf(readFileSync(join(root, readme), 'utf8'));
  return { text, said: saidBy(text) };
};

describe('the first program of a README runs as printed', () => {
  let programs: string;
  let cwd: string;

  beforeEach(() => {
    programs = programsFolder();
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
    const file = join(programs, `${basename(dirname(join(root, readme)))}.ts`);
    const printed = await printedBy(text, file, cwd);
    expect(printed.filter((line) => said.includes(line))).toEqual(said);
  });

  it('covers the page a newcomer starts from, which says what comes out', () => {
    expect(programOf('README.md').said.length).toBeGreaterThan(1);
  });
});
