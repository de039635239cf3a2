import type { Figure } from '../benchmark.ts';
import type { Machine } from './machine.ts';
import { reached } from './spread.ts';

/** One benchmark's figures. */
export interface Measured {
  readonly name: string;
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** A run as `--json` keeps it: what was measured, on what, and when. */
export interface Report {
  readonly format: 1;
  readonly measuredAt: string;
  readonly machine: Machine;
  readonly benchmarks: readonly (Omit<Measured, 'figures'> & {
    readonly figures: readonly (Figure & { readonly reached?: boolean })[];
  })[];
}

const judged = (figure: Figure): Figure & { readonly reached?: boolean } => {
  const met = reached(figure);
  return met === undefined ? figure : { ...figure, reached: met };
};

/** A run's figures with the machine they were measured on. */
export const reportOf = (machine: Machine, measured: readonly Measured[], at: Date): Report => ({
  format: 1,
  measuredAt: at.toISOString(),
  machine,
  benchmarks: measured.map(({ figures, ...rest }) => ({ ...rest, figures: figures.map(judged) })),
});
