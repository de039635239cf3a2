import type { OnFault } from '../faults/logFault.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { externalSort } from '../sort/externalSort.ts';
import { caseEvents } from './caseEvents.ts';
import { inOrderOfCases, type LogEvent } from './logEvent.ts';
import { readRows } from './readRows.ts';
import type { LogRow } from './logRow.ts';
import { parseRow } from './spill.ts';
import { told } from './told.ts';

export interface EventsByCaseOptions {
  readonly mapping: Mapping;
  /** A folder for temporary files. */
  readonly directory: string;
  readonly onFault: OnFault;
  /** Each usable row, as it is read from the file. */
  readonly onRow?: (row: LogRow) => void;
}

/**
 * What a log tells, case by case, each case in order of time. Sorted outside memory, which does not grow with the file.
 *
 * @throws LogUnreadableError `log-unreadable`
 */
export const eventsByCase = (
  file: string,
  { mapping, directory, onFault, onRow }: EventsByCaseOptions,
): AsyncGenerator<LogEvent> => {
  const rows = externalSort(told(readRows(file, mapping, onFault), onRow), {
    compare: inOrderOfCases,
    encode: JSON.stringify,
    decode: parseRow,
    directory,
  });
  return caseEvents(rows, mapping, onFault);
};
