import { LogUnreadableError } from '../errors/logUnreadableError.ts';
import type { OnFault } from '../faults/logFault.ts';
import { columnsRead } from '../mapping/columnsRead.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { CsvRecord } from '../source/csvRecord.ts';
import { csvRecords } from '../source/csvRecords.ts';
import { unpacked } from '../source/unpacked.ts';
import { wholeLines } from '../source/wholeLines.ts';
import type { LogRow } from './logRow.ts';
import { rowReader, type RowReader } from './rowReader.ts';

const longestShown = 300;

/** A header for people: what is no CSV at all may be long, and may hold what a terminal obeys. */
const shown = (fields: readonly string[]): string => {
  const text = fields.join(', ').replaceAll(/\p{C}/gu, '\uFFFD');
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
};

const openReader = (file: string, header: CsvRecord, mapping: Mapping, onFault: OnFault): RowReader => {
  const read = columnsRead(mapping);
  const absent = (columns: readonly string[]): string[] => columns.filter((name) => !header.fields.includes(name));
  const missing = absent(read.needed);
  if (missing.length > 0)
    throw new LogUnreadableError(
      `${file} has no column ${missing.join(', ')}; its header has ${shown(header.fields)}`,
      {
        file,
        missing,
      },
    );
  for (const column of new Set(absent([...read.texts, ...read.times])))
    onFault({ code: 'missing-column', line: header.line, column });
  return rowReader({ mapping, read, header: header.fields, onFault });
};

/**
 * The rows of a log as a stream, in the order of the file. A row that cannot be used is told to `onFault` with its line
 * and left out.
 *
 * @throws LogUnreadableError `log-unreadable` where the header lacks a column that every row needs, or is not there
 */
export async function* readRows(file: string, mapping: Mapping, onFault: OnFault): AsyncGenerator<LogRow> {
  let read: RowReader | undefined;
  for await (const record of csvRecords(wholeLines(unpacked(file), onFault), onFault)) {
    if (read === undefined) {
      read = openReader(file, record, mapping, onFault);
      continue;
    }
    const row = read(record);
    if (row !== undefined) yield row;
  }
  if (read === undefined) throw new LogUnreadableError(`${file} has no header line`, { file, missing: [] });
}
