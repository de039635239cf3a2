import { incidentProcedure } from '@statedesk/core';
import { describe, expect, it } from 'vitest';
import type { LogFault } from '../faults/logFault.ts';
import { readMapping } from '../mapping/readMapping.ts';
import { uciMapping } from '../mapping/uciMapping.ts';
import { caseEvents } from './caseEvents.ts';
import { inOrderOfTime, type LogEvent } from './logEvent.ts';
import type { LogRow } from './logRow.ts';

const mapping = readMapping(uciMapping, incidentProcedure);
const vendor = mapping.changes.findIndex(({ columns }) => columns.includes('vendor'));
const reassigned = mapping.changes.findIndex(({ columns }) => columns.includes('reassignment_count'));
const reclassified = mapping.changes.findIndex(({ columns }) => columns.includes('priority'));

const row = (line: number, at: number, values: Readonly<Record<string, string>> = {}, caseId = 'A'): LogRow => ({
  line,
  caseId,
  at,
  state: 'New',
  values,
  times: { opened_at: 5 },
});

const tell = async (rows: readonly LogRow[]): Promise<{ events: LogEvent[]; faults: LogFault[] }> => {
  const faults: LogFault[] = [];
  const events: LogEvent[] = [];
  async function* source(): AsyncGenerator<LogRow> {
    for (const one of rows) yield await Promise.resolve(one);
  }
  for await (const event of caseEvents(source(), mapping, (fault) => faults.push(fault))) events.push(event);
  return { events, faults };
};

describe('5.1.e a case begins when it was opened', () => {
  it('tells of the opening before the first row, at its own time', async () => {
    const { events } = await tell([row(2, 10), row(3, 20), row(4, 30, {}, 'B')]);
    expect(events.map(({ kind, at, row: { line }, last }) => [kind, at, line, last])).toEqual([
      ['opening', 5, 2, false],
      ['row', 10, 2, false],
      ['row', 20, 3, true],
      ['opening', 5, 4, false],
      ['row', 30, 4, true],
    ]);
  });

  it('takes the first row’s time where the log opens the case later, and names it', async () => {
    const { events, faults } = await tell([row(2, 3)]);
    expect(events[0]).toMatchObject({ kind: 'opening', at: 3 });
    expect(faults).toMatchObject([{ code: 'opened-later', line: 2 }]);
  });

  it('sorts an opening before the row of the same instant', () => {
    const event = { at: 5, row: row(2, 5), changes: [], last: false };
    expect(inOrderOfTime({ ...event, kind: 'opening' }, { ...event, kind: 'row' })).toBeLessThan(0);
  });
});

describe('a row tells what it changes', () => {
  it('counts a number that rises from nothing, and what appears, on the first row', async () => {
    const { events } = await tell([row(2, 10, { reassignment_count: '2', vendor: 'Vendor 1', priority: '1' })]);
    expect(events[1]?.changes).toEqual([vendor, reassigned].sort((a, b) => a - b));
  });

  it('counts a value that changes from another, not one that stays or goes', async () => {
    const { events } = await tell([
      row(2, 10, { priority: '3', reassignment_count: '1' }),
      row(3, 11, { priority: '1', reassignment_count: '1' }),
      row(4, 12, { reassignment_count: '0' }),
      row(5, 13, { priority: '3', reassignment_count: '0' }),
    ]);
    expect(events.slice(2).map(({ changes }) => changes)).toEqual([[reclassified], [], []]);
  });

  it('compares with nothing of another case', async () => {
    const { events } = await tell([row(2, 10, { priority: '3' }, 'A'), row(3, 11, { priority: '1' }, 'B')]);
    expect(events.map(({ changes }) => changes)).toEqual([[], [], [], []]);
  });
});

describe('R11 rows whose times go backwards are named', () => {
  it('names the line that is earlier than the one before it in the file', async () => {
    const { faults } = await tell([row(3, 10), row(2, 20)]);
    expect(faults).toMatchObject([{ code: 'time-goes-back', line: 3 }]);
  });
});
