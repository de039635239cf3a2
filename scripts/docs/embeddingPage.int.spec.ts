import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../workspace/root.ts';
import { blocksOf, printedBy, programsFolder, saidBy } from './shownPrograms.suite.ts';

const page = readFileSync(join(root, 'docs', 'embedding.md'), 'utf8');

/** Each chapter with the program that its pieces make. */
const chapters = page
  .split(/^## /mu)
  .slice(1)
  .map((chapter) => [chapter.split('\n', 1)[0] ?? '', blocksOf(chapter).join('\n')] as const);

describe('the programs of the page for those who embed it run as printed', () => {
  let programs: string;
  let cwd: string;

  beforeEach(() => {
    programs = programsFolder();
    cwd = mkdtempSync(join(tmpdir(), 'statedesk-embedding-'));
  });

  afterEach(() => {
    rmSync(programs, { recursive: true });
    rmSync(cwd, { recursive: true });
  });

  it.each(chapters)('%s', async (_, program) => {
    const said = saidBy(program);
    expect(said.length).toBeGreaterThan(0);
    const printed = await printedBy(program, join(programs, 'desk.mts'), cwd);
    expect(printed.filter((line) => said.includes(line))).toEqual(said);
  });

  it('covers both databases and own rules', () => {
    expect(chapters.map(([title]) => title)).toEqual(['On SQLite', 'Own rules', 'On PostgreSQL']);
  });
});
