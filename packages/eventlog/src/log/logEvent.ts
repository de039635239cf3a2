import type { EpochMilliseconds } from '@statedesk/engine';
import { compareText } from '../sort/compareText.ts';
import type { LogRow } from './logRow.ts';

/** What is replayed at one instant: that a case was opened, or one of its rows. */
export interface LogEvent {
  readonly kind: 'opening' | 'row';
  readonly at: EpochMilliseconds;
  /** For an opening, the case's first row, which says when and how it was opened. */
  readonly row: LogRow;
  /** Which of the mapping's changes this row brings, by index. */
  readonly changes: readonly number[];
  /** Nothing of this case comes after it. */
  readonly last: boolean;
}

/** By time; at one instant in the order of the file, an opening before the row that tells of it. */
export const inOrderOfTime = (a: LogEvent, b: LogEvent): number =>
  a.at - b.at || a.row.line - b.row.line || Number(b.kind === 'opening') - Number(a.kind === 'opening');

/** Rows of one case together, each case in order of time. */
export const inOrderOfCases = (a: LogRow, b: LogRow): number =>
  compareText(a.caseId, b.caseId) || a.at - b.at || a.line - b.line;
