import { table, type Row } from '../terminal/table.ts';
import type { Verdict } from './verdict.ts';

const figures = (verdicts: readonly Verdict[]): readonly Row[] =>
  [...Map.groupBy(verdicts, ({ kind }) => kind)].map(([kind, own]) => {
    const noticed = own.filter(({ noticedBy }) => noticedBy !== undefined).length;
    return [kind, own.length, noticed, own.length - noticed];
  });

/** What was not noticed, one a line, and how many of each kind were. */
export const printVerdicts = (verdicts: readonly Verdict[]): string => {
  const survivors = verdicts.filter(({ noticedBy }) => noticedBy === undefined);
  const lines = survivors.map(
    ({ name, requirements, tried }) => `not noticed: ${name} (${requirements.join(', ')}), by ${tried} tests`,
  );
  return [...lines, table('Disabled in turn', ['kind', 'disabled', 'noticed', 'not noticed'], figures(verdicts))].join(
    '\n',
  );
};
