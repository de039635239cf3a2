import type { Figure } from '../benchmark.ts';

const digits = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2);

const shown = ({ value, unit }: Figure): string =>
  `${value.toLocaleString('en', { maximumFractionDigits: digits(value) })} ${unit}`;

/** A benchmark's figures as a table for people. */
export const printFigures = (title: string, figures: readonly Figure[]): string => {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const values = figures.map(shown);
  const most = Math.max(...values.map(({ length }) => length));
  const rows = figures.map(({ name }, index) => `  ${name.padEnd(width)}  ${(values[index] ?? '').padStart(most)}`);
  return [title, ...rows, ''].join('\n');
};
