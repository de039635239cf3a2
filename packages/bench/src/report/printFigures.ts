import type { Figure } from '../benchmark.ts';
import { reached } from './spread.ts';

const digits = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2);

const shown = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: digits(value) });

const around = ({ quartiles, runs }: Figure): string =>
  quartiles ? `${quartiles.map(shown).join(' … ')} (${runs ?? '?'} runs)` : '';

const verdict = (figure: Figure): string => {
  const { goal } = figure;
  if (!goal) return '';
  const asked = 'atLeast' in goal ? `≥ ${shown(goal.atLeast)}` : `≤ ${shown(goal.atMost)}`;
  return `${asked}: ${reached(figure) ? 'reached' : 'NOT reached'}`;
};

const columns = (figure: Figure): readonly string[] => [
  figure.name,
  `${shown(figure.value)} ${figure.unit}`,
  around(figure),
  verdict(figure),
];

/** A benchmark's figures as a table for people: the median, the quartiles around it, and what it had to reach. */
export const printFigures = (title: string, figures: readonly Figure[]): string => {
  const rows = figures.map(columns);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(([name = '', value = '', runs = '', goal = '']) =>
    `  ${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${runs.padEnd(widths[2] ?? 0)}  ${goal}`.trimEnd(),
  );
  return [title, ...lines, ''].join('\n');
};
