import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownRules } from './ownRules.ts';

const at = (path: string): string => new URL(path, import.meta.url).pathname;
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [at(program), ...args], { encoding: 'utf8' });

describe('R20 a company’s own rules on the incident procedure', () => {
  it('prints the transcript that is kept beside it', () => {
    expect(run('main.ts')).toBe(readFileSync(at('../transcript.txt'), 'utf8'));
  });

  it('draws the difference that is kept beside it', () => {
    expect(run('drawDifference.ts', '--check')).toBe('');
  });

  it('reports the role that may classify besides, and nothing that only tightens', () => {
    expect(ownRules.extension.deviations.map(({ requirement, place }) => `${requirement} ${place}`)).toEqual([
      '5.2.b commands.classifyIncident.by',
    ]);
  });
});
