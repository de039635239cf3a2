import type { CaseConformance } from '@statedesk/eventlog';
import { outsideOf, type PathRule } from './pathRule.ts';

/** Whether a case fits, by the procedure; undefined where it does, otherwise what it parts from first. */
export type PartsFrom = (found: CaseConformance) => string | undefined;

/** Two counts of the same cases, and why they differ: reason → cases. */
export interface PathComparison {
  readonly cases: number;
  readonly byPath: number;
  readonly byProcedure: number;
  /** The path fits, the procedure refuses. */
  readonly onlyByPath: Readonly<Record<string, readonly string[]>>;
  /** The procedure takes it, the path does not fit. */
  readonly onlyByProcedure: Readonly<Record<string, readonly string[]>>;
}

const noted = (reasons: Record<string, string[]>, reason: string, caseId: string): void => {
  (reasons[reason] ??= []).push(caseId);
};

/** Counts cases by a rule over their states and by the procedure, and names each case on which the two differ. */
export const comparePaths = (
  paths: ReadonlyMap<string, readonly string[]>,
  cases: readonly CaseConformance[],
  rule: PathRule,
  partsFrom: PartsFrom,
): PathComparison => {
  const count = { byPath: 0, byProcedure: 0 };
  const [onlyByPath, onlyByProcedure]: [Record<string, string[]>, Record<string, string[]>] = [{}, {}];
  for (const found of cases) {
    const outside = outsideOf(rule, paths.get(found.caseId) ?? []);
    const refused = partsFrom(found);
    if (outside === undefined) count.byPath += 1;
    if (refused === undefined) count.byProcedure += 1;
    if (outside === undefined && refused !== undefined) noted(onlyByPath, refused, found.caseId);
    if (outside !== undefined && refused === undefined) noted(onlyByProcedure, outside, found.caseId);
  }
  return { cases: cases.length, ...count, onlyByPath, onlyByProcedure };
};
