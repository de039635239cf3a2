import type { ConformanceResult, ReadingFigures } from '@statedesk/eventlog';
import { table, type Row } from '../terminal/table.ts';
import type { BreakingCase } from './breaking.ts';

/** A share of cases in words, `48.36 %`. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`;

const fitRows = ({ cases, complete, readings }: ConformanceResult): readonly Row[] =>
  Object.entries(readings).flatMap(([reading, { fit, fitAsRecorded }]) => [
    [reading, 'as recorded', fitAsRecorded, cases, share(fitAsRecorded, cases)],
    [reading, 'as recorded, of those complete', fitAsRecorded, complete, share(fitAsRecorded, complete)],
    [reading, 'missing first rows supplied', fit, cases, share(fit, cases)],
  ]);

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

const brokenRows = ({ broken }: ReadingFigures): readonly Row[] =>
  Object.entries(broken).map(([requirement, { cases, first, alone, deviations, example }]) => [
    ...[requirement, cases, first, alone, deviations, example.line],
    short(`${example.command === undefined ? '' : `${example.command}: `}${example.because}`),
  ]);

const head = ['requirement', 'cases', 'first', 'alone', 'deviations', 'line', 'such as'] as const;

/** The result for people: what share fits each reading, and what the other cases part from. */
export const printConformance = (result: ConformanceResult, asked: string, cases: readonly BreakingCase[]): string => {
  const { rows, readings, identity } = result;
  const count = (number: number): string => number.toLocaleString('en');
  return [
    `${count(rows.usable)} rows usable, ${count(rows.leftOut)} left out; ${count(result.cases)} cases, `,
    `of ${count(result.complete)} the first rows are there (sha256 ${identity})\n`,
    table('Cases that fit', ['reading', '', 'fit', 'of', 'share'], fitRows(result)),
    ...Object.entries(readings).map(([reading, figures]) =>
      table(`Requirements that cases part from, ${reading}`, head, brokenRows(figures)),
    ),
    table(
      'Faults of the log',
      ['fault', 'times', 'first line', 'first'],
      Object.entries(result.faults).map(([code, { count: times, lines, saying }]) => [
        ...[code, times, lines[0] ?? 0, short(saying)],
      ]),
    ),
    table(
      asked,
      ['case', 'line', 'because'],
      cases.map(({ caseId, line, because }) => [caseId, line, short(because)]),
    ),
  ].join('');
};
