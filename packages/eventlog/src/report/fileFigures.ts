import { leavesRowOut, type LogFault } from '../faults/logFault.ts';
import type { LogEvent } from '../log/logEvent.ts';
import type { LogRow } from '../log/logRow.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { monthOf } from '../time/months.ts';
import { noPriority, type Opened } from './opened.ts';

/** What the file itself says, counted while it is read. */
export interface FileFigures {
  /** All rows of the file, the header aside. */
  readonly rows: number;
  /** Of these, the rows that could be used. */
  readonly usable: number;
  /** Of these, the rows that could not: each has its fault. */
  readonly leftOut: number;
  readonly cases: number;
  readonly rowsByState: Readonly<Record<string, number>>;
  /** By the priority each case ends with. */
  readonly opened: Opened;
}

/** Counts a file's rows and cases as they pass; memory grows with states, months and priorities alone. */
export interface FileCounter {
  readonly row: (row: LogRow) => void;
  readonly fault: (fault: LogFault) => void;
  /** Events as they come by case: the opening, then the rows. */
  readonly caseEvent: (event: LogEvent) => void;
  readonly figures: () => FileFigures;
}

export const fileCounter = ({ columns, time }: Mapping): FileCounter => {
  const rowsByState: Record<string, number> = {};
  const opened: Record<string, Record<string, number>> = {};
  let usable = 0;
  let leftOut = 0;
  let cases = 0;
  let month = '';
  return {
    row: ({ state }) => {
      usable += 1;
      rowsByState[state] = (rowsByState[state] ?? 0) + 1;
    },
    fault: ({ code }) => {
      if (leavesRowOut.has(code)) leftOut += 1;
    },
    caseEvent: ({ kind, at, row, last }) => {
      if (kind === 'opening') month = monthOf(at, time.zone);
      if (!last) return;
      cases += 1;
      const priority = row.values[columns.priority ?? ''] ?? noPriority;
      const ofMonth = (opened[month] ??= {});
      ofMonth[priority] = (ofMonth[priority] ?? 0) + 1;
    },
    figures: () => ({ rows: usable + leftOut, usable, leftOut, cases, rowsByState, opened }),
  };
};
