import { Readable } from 'node:stream';
import { parse, type Parser } from 'csv-parse';
import type { LogFault, OnFault } from '../faults/logFault.ts';
import type { CsvRecord } from './csvRecord.ts';

/** A quote that nobody closes would otherwise gather the rest of the file in memory. */
const longestRecord = 1_000_000;

/** The parser runs ahead of its reader: the lines that records start at, and the faults, wait in queues. */
interface ParserWithLines {
  readonly parser: Parser;
  readonly starts: number[];
  readonly faults: LogFault[];
}

const parserWithLines = (): ParserWithLines => {
  const starts: number[] = [];
  const faults: LogFault[] = [];
  let last = { lines: 0, empty: 0 };
  const firstLineAfter = (empty: number): number => last.lines + 1 + empty - last.empty;
  const parser = parse({
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRecord,
    on_record: (fields, { empty_lines: empty, lines }) => {
      starts.push(firstLineAfter(empty));
      last = { lines, empty };
      return fields;
    },
    on_skip: (error) => {
      const line = firstLineAfter(last.empty);
      const to = typeof error?.['lines'] === 'number' ? error['lines'] : line;
      last = { ...last, lines: to };
      faults.push({ code: 'broken-row', line, detail: `to line ${to}: ${error?.message ?? 'not CSV'}` });
      return undefined;
    },
  });
  return { parser, starts, faults };
};

/**
 * Parses CSV text (RFC 4180: comma, double quotes) as a stream. What is no record is told as `broken-row` with all the
 * lines it took along; the width of records is the reader's to judge.
 */
export async function* csvRecords(text: AsyncIterable<string>, onFault: OnFault): AsyncGenerator<CsvRecord> {
  const { parser, starts, faults } = parserWithLines();
  const records: AsyncIterable<string[]> = Readable.from(text)
    .once('error', (error) => parser.destroy(error))
    .pipe(parser);
  for await (const fields of records) {
    faults.splice(0).forEach(onFault);
    yield { line: starts.shift() ?? 0, fields };
  }
  faults.splice(0).forEach(onFault);
}
