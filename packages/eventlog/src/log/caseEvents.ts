import type { OnFault } from '../faults/logFault.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { changesOf } from './changesOf.ts';
import type { LogEvent } from './logEvent.ts';
import type { LogRow } from './logRow.ts';

const opening = (row: LogRow, { columns }: Mapping, onFault: OnFault): LogEvent => {
  const openedAt = row.times[columns.openedAt ?? ''] ?? row.at;
  if (openedAt > row.at)
    onFault({ code: 'opened-later', line: row.line, detail: `${row.caseId} by ${columns.openedAt ?? ''}` });
  return { kind: 'opening', at: Math.min(openedAt, row.at), row, changes: [], last: false };
};

const outOfOrder = (before: LogRow, row: LogRow, onFault: OnFault): void => {
  if (row.line < before.line) onFault({ code: 'time-goes-back', line: before.line, detail: row.caseId });
};

/**
 * Tells what rows, sorted by case, say in turn: each case's opening, then its rows with what they change.
 * Holds two rows at a time.
 */
export async function* caseEvents(
  rows: AsyncIterable<LogRow>,
  mapping: Mapping,
  onFault: OnFault,
): AsyncGenerator<LogEvent> {
  let held: LogEvent | undefined;
  for await (const row of rows) {
    const before = held?.row.caseId === row.caseId ? held.row : undefined;
    if (held) yield { ...held, last: before === undefined };
    if (before) outOfOrder(before, row, onFault);
    else yield opening(row, mapping, onFault);
    held = { kind: 'row', at: row.at, row, changes: changesOf(mapping.changes, before, row), last: false };
  }
  if (held) yield { ...held, last: true };
}
