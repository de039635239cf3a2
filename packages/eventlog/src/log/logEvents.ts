import type { OnFault } from '../faults/logFault.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { externalSort } from '../sort/externalSort.ts';
import { caseEvents } from './caseEvents.ts';
import { inOrderOfCases, inOrderOfTime, type LogEvent } from './logEvent.ts';
import { parseEvent, parseRow } from './spill.ts';
import { readRows } from './readRows.ts';
import type { LogRow } from './logRow.ts';

export interface LogEventsOptions {
  readonly mapping: Mapping;
  /** A folder for temporary files. */
  readonly directory: string;
  readonly onFault: OnFault;
  /** Each usable row, as it is read from the file. */
  readonly onRow?: (row: LogRow) => void;
  /** Each event in the order of cases, before they are put in order of time. */
  readonly onCaseEvent?: (event: LogEvent) => void;
}

async function* told<Item>(items: AsyncIterable<Item>, tell: ((item: Item) => void) | undefined): AsyncGenerator<Item> {
  for await (const item of items) {
    tell?.(item);
    yield item;
  }
}

/**
 * What a log tells, in order of time over all its cases. Sorted twice outside memory: by case, to see what a row
 * changes and which is the last, then by time. Memory does not grow with the file.
 *
 * @throws LogUnreadableError `log-unreadable`
 */
export const logEvents = (file: string, options: LogEventsOptions): AsyncGenerator<LogEvent> => {
  const { mapping, directory, onFault, onRow, onCaseEvent } = options;
  const rows = externalSort(told(readRows(file, mapping, onFault), onRow), {
    compare: inOrderOfCases,
    encode: JSON.stringify,
    decode: parseRow,
    directory,
  });
  return externalSort(told(caseEvents(rows, mapping, onFault), onCaseEvent), {
    compare: inOrderOfTime,
    encode: JSON.stringify,
    decode: parseEvent,
    directory,
  });
};
