import { LogUnreadableError } from '../errors/logUnreadableError.ts';
import type { OnFault } from '../faults/logFault.ts';
import type { ColumnsRead } from '../mapping/columnsRead.ts';
import type { CsvRecord } from '../source/csvRecord.ts';
import { csvRecords } from '../source/csvRecords.ts';
import { unpacked } from '../source/unpacked.ts';
import { wholeLines } from '../source/wholeLines.ts';
import type { LogRecord } from './logRecord.ts';

const longestShown = 300;

/** A header for people: what is no CSV at all may be long, and may hold what a terminal obeys. */
const shown = (fields: readonly string[]): string => {
  const text = fields.join(', ').replaceAll(/\p{C}/gu, '\uFFFD');
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
};

const checkHeader = (file: string, header: CsvRecord, read: ColumnsRead, onFault: OnFault): void => {
  const absent = (columns: readonly string[]): string[] => columns.filter((name) => !header.fields.includes(name));
  const missing = absent(read.needed);
  if (missing.length > 0)
    throw new LogUnreadableError(
      `${file} has no column ${missing.join(', ')}; its header has ${shown(header.fields)}`,
      { file, missing },
    );
  for (const column of new Set(absent([...read.texts, ...read.times])))
    onFault({ code: 'missing-column', line: header.line, column });
};

/**
 * The records of a log in CSV, in the order of the file; one of another width than the header is told and left out.
 *
 * @throws LogUnreadableError `log-unreadable` where the header lacks a column that every row needs, or is not there
 */
export async function* csvLog(file: string, read: ColumnsRead, onFault: OnFault): AsyncGenerator<LogRecord> {
  let header: CsvRecord | undefined;
  let places: ReadonlyMap<string, number> = new Map();
  for await (const record of csvRecords(wholeLines(unpacked(file), onFault), onFault)) {
    const { line, fields } = record;
    if (header === undefined) {
      checkHeader(file, record, read, onFault);
      header = record;
      places = new Map(fields.map((column, index) => [column, index]));
    } else if (fields.length === header.fields.length)
      yield { line, textOf: (column) => fields[places.get(column) ?? -1] };
    else
      onFault({
        code: 'broken-row',
        line,
        detail: `${fields.length} fields where the header has ${header.fields.length}`,
      });
  }
  if (header === undefined) throw new LogUnreadableError(`${file} has no header line`, { file, missing: [] });
}
