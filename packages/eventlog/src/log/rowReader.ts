import type { EpochMilliseconds } from '@statedesk/engine';
import type { LogFault, OnFault } from '../faults/logFault.ts';
import type { ColumnsRead } from '../mapping/columnsRead.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { timeReader } from '../time/timeReader.ts';
import type { LogRecord } from './logRecord.ts';
import type { LogRow } from './logRow.ts';

/** Reads one record; undefined, and a fault, where it cannot be used. */
export type RowReader = (record: LogRecord) => LogRow | undefined;

interface Reading {
  readonly mapping: Mapping;
  readonly read: ColumnsRead;
  readonly onFault: OnFault;
}

/** One record, in which what the mapping calls unknown is undefined. */
type Fields = LogRecord;

type TimeOf = (fields: Fields, column: string, unreadable: 'bad-time' | 'unread-time') => EpochMilliseconds | undefined;

const timesBy = ({ mapping, onFault }: Reading): TimeOf => {
  const read = timeReader(mapping.time);
  return ({ line, textOf }, column, unreadable) => {
    const value = textOf(column);
    if (value === undefined) return undefined;
    const fault = (code: LogFault['code'] & `${string}-time`): void => onFault({ code, line, column, value });
    const reading = read(value);
    if (reading.outcome === 'unreadable') {
      fault(unreadable);
      return undefined;
    }
    if (reading.outcome === 'gap') fault('skipped-time');
    if (reading.outcome === 'overlap') fault('ambiguous-time');
    return reading.at;
  };
};

const textsBy =
  ({ read, onFault }: Reading) =>
  ({ line, textOf }: Fields): Readonly<Record<string, string>> => {
    const values: Record<string, string> = {};
    for (const column of read.texts) {
      const value = textOf(column);
      if (value === undefined) continue;
      values[column] = value;
      if (read.known.get(column)?.has(value) === false) onFault({ code: 'unknown-value', line, column, value });
    }
    return values;
  };

/** The columns without which a row says nothing. */
const essentialsBy = (reading: Reading) => {
  const { columns, states } = reading.mapping;
  const timeOf = timesBy(reading);
  return (fields: Fields): Pick<LogRow, 'caseId' | 'state' | 'at'> | undefined => {
    const { line, textOf } = fields;
    const missing = reading.read.needed.find((column) => textOf(column) === undefined);
    // One fault leaves a row out once, whatever else is wrong with it.
    if (missing !== undefined) {
      reading.onFault({ code: 'missing-value', line, column: missing });
      return undefined;
    }
    const [caseId, state] = [textOf(columns.caseId), textOf(columns.state)];
    if (caseId === undefined || state === undefined) return undefined;
    if (!Object.hasOwn(states, state)) {
      reading.onFault({ code: 'unknown-state', line, column: columns.state, value: state });
      return undefined;
    }
    const at = timeOf(fields, columns.at, 'bad-time');
    return at === undefined ? undefined : { caseId, state, at };
  };
};

/** Reads records by a mapping. */
export const rowReader = (reading: Reading): RowReader => {
  const { mapping, read } = reading;
  const unknown = new Set(['', ...mapping.unknown]);
  const [essentialsOf, textsOf, timeOf] = [essentialsBy(reading), textsBy(reading), timesBy(reading)];

  return (record) => {
    const { line } = record;
    const textOf = (column: string): string | undefined => {
      const text = record.textOf(column);
      return text === undefined || unknown.has(text) ? undefined : text;
    };
    const fields = { line, textOf };
    const essentials = essentialsOf(fields);
    if (essentials === undefined) return undefined;
    const times = read.times.flatMap((column) => {
      const at = timeOf(fields, column, 'unread-time');
      return at === undefined ? [] : [[column, at] as const];
    });
    return { line, ...essentials, values: textsOf(fields), times: Object.fromEntries(times) };
  };
};
