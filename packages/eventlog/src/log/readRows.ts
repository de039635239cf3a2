import type { OnFault } from '../faults/logFault.ts';
import { columnsRead } from '../mapping/columnsRead.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { isXml } from '../source/isXml.ts';
import { csvLog } from './csvLog.ts';
import type { LogRow } from './logRow.ts';
import { rowReader } from './rowReader.ts';
import { xesLog } from './xesLog.ts';

/**
 * The rows of a log, CSV or XES, as a stream in the order of the file. A row that cannot be used is told to `onFault` with
 * its line and left out.
 *
 * @throws LogUnreadableError `log-unreadable` where the header lacks a column that every row needs, or is not there
 */
export async function* readRows(file: string, mapping: Mapping, onFault: OnFault): AsyncGenerator<LogRow> {
  const read = columnsRead(mapping);
  const rowOf = rowReader({ mapping, read, onFault });
  const records = (await isXml(file)) ? xesLog(file, onFault) : csvLog(file, read, onFault);
  for await (const record of records) {
    const row = rowOf(record);
    if (row !== undefined) yield row;
  }
}
