import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SetAsideReason } from './decide/decision.ts';
import { errorCodes } from './testProcedures/errorCodes.suite.ts';

const page = readFileSync(new URL('../../../docs/engine.md', import.meta.url), 'utf8');

/** The first column of the table whose heading row begins with `first`. */
const column = (first: string): readonly string[] => {
  const from = page.indexOf(`| ${first} |`);
  const rows = page.slice(from, page.indexOf('\n\n', from)).split('\n').slice(2);
  return rows.map((row) => row.split('|')[1]!.trim().replaceAll('`', ''));
};

describe('R14 the page on the engine', () => {
  it('lists every error code', () => {
    expect(column('code')).toEqual(errorCodes);
  });

  it('lists every reason to set an instance aside', () => {
    const reasons: Record<SetAsideReason['code'], true> = {
      unreadable: true,
      'decide-threw': true,
      'deadline-refused': true,
      'deadline-fired-twice': true,
      'deadlines-without-end': true,
    };
    expect(column('reason')).toEqual(Object.keys(reasons));
  });
});
