import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { incidentProcedure } from '@statedesk/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LogUnreadableError } from '../errors/logUnreadableError.ts';
import type { LogFault } from '../faults/logFault.ts';
import { readMapping } from '../mapping/readMapping.ts';
import { uciMapping } from '../mapping/uciMapping.ts';
import type { LogRow } from './logRow.ts';
import { readRows } from './readRows.ts';

const mapping = readMapping(
  {
    ...(uciMapping as Record<string, unknown>),
    time: { zone: 'Europe/Berlin', pattern: 'd/M/yyyy HH:mm' },
    columns: { caseId: 'number', at: 'at', state: 'state', openedAt: 'opened' },
    actors: { desk: { id: 'desk', roles: ['tier1'] } },
    opening: { goal: 'reception' },
    states: { New: { goal: 'reception' } },
    steps: [
      {
        from: 'unreported',
        to: 'reception',
        send: [
          {
            command: 'reportIncident',
            by: 'desk',
            payload: { channel: { $column: 'channel', values: { Phone: 'telephone' }, otherwise: 'telephone' } },
          },
        ],
      },
    ],
    changes: [],
    supplies: {},
  },
  incidentProcedure,
);

const header = 'number,state,at,opened,channel\n';
let file = '';
beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'statedesk-spec-')), 'log.csv');
});
afterAll(() => rm(join(file, '..'), { recursive: true }));

const read = async (text: string): Promise<{ rows: LogRow[]; faults: LogFault[] }> => {
  await writeFile(file, text);
  const faults: LogFault[] = [];
  const rows: LogRow[] = [];
  for await (const row of readRows(file, mapping, (fault) => faults.push(fault))) rows.push(row);
  return { rows, faults };
};

describe('a row is read by the mapping', () => {
  it('keeps what the mapping asks for, and times as instants of its zone', async () => {
    const { rows, faults } = await read(`${header}A,New,1/7/2016 10:00,1/7/2016 09:30,Phone\n`);
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        caseId: 'A',
        state: 'New',
        at: Date.parse('2016-07-01T08:00Z'),
        values: { channel: 'Phone' },
        times: { opened: Date.parse('2016-07-01T07:30Z') },
      },
    ]);
  });

  it('leaves out what the mapping calls unknown', async () => {
    const { rows, faults } = await read(`${header}A,New,1/7/2016 10:00,?,?\n`);
    expect(rows).toMatchObject([{ values: {}, times: {} }]);
    expect(faults).toEqual([]);
  });
});

describe('a row that cannot be used is named with its line, and the rest goes on', () => {
  const good = 'A,New,1/7/2016 10:00,1/7/2016 09:30,Phone\n';

  it.each<readonly [string, LogFault]>([
    ['A,New,32/7/2016 10:00,?,?', { code: 'bad-time', line: 3, column: 'at', value: '32/7/2016 10:00' }],
    ['A,Odd,1/7/2016 10:00,?,?', { code: 'unknown-state', line: 3, column: 'state', value: 'Odd' }],
    ['A,constructor,1/7/2016 10:00,?,?', { code: 'unknown-state', line: 3, column: 'state', value: 'constructor' }],
    ['?,New,1/7/2016 10:00,?,?', { code: 'missing-value', line: 3, column: 'number' }],
    ['A,New,,?,?', { code: 'missing-value', line: 3, column: 'at' }],
    ['A,Odd,,?,?', { code: 'missing-value', line: 3, column: 'at' }],
    ['A,New', { code: 'broken-row', line: 3, detail: '2 fields where the header has 5' }],
  ])('%s', async (line, fault) => {
    const { rows, faults } = await read(`${header}${good}${line}\n${good}`);
    expect(faults).toEqual([fault]);
    expect(rows.map((row) => row.line)).toEqual([2, 4]);
  });

  it.each<readonly [string, LogFault]>([
    ['A,New,1/7/2016 10:00,soon,?', { code: 'unread-time', line: 2, column: 'opened', value: 'soon' }],
    ['A,New,27/3/2016 02:30,?,?', { code: 'skipped-time', line: 2, column: 'at', value: '27/3/2016 02:30' }],
    ['A,New,30/10/2016 02:30,?,?', { code: 'ambiguous-time', line: 2, column: 'at', value: '30/10/2016 02:30' }],
    ['A,New,1/7/2016 10:00,?,Fax', { code: 'unknown-value', line: 2, column: 'channel', value: 'Fax' }],
  ])('%s is used all the same', async (line, fault) => {
    const { rows, faults } = await read(`${header}${line}\n`);
    expect(faults).toEqual([fault]);
    expect(rows).toHaveLength(1);
  });
});

describe('a missing column is named', () => {
  it('goes on without one that only fills payloads', async () => {
    const { rows, faults } = await read('number,state,at,opened\nA,New,1/7/2016 10:00,?\n');
    expect(faults).toEqual([{ code: 'missing-column', line: 1, column: 'channel' }]);
    expect(rows).toHaveLength(1);
  });

  it('does not go on without one that every row needs', async () => {
    const reading = read('number,status,opened,channel\nA,New,?,Phone\n');
    await expect(reading).rejects.toThrow(LogUnreadableError);
    await expect(reading).rejects.toMatchObject({ code: 'log-unreadable', missing: ['at', 'state'] });
  });

  it('shows of a header that is none no more than a line, and nothing that a terminal obeys', async () => {
    const { message } = await read(`\u001b[2J${'x'.repeat(5_000)}\n`).then(
      () => new Error('read all the same'),
      (error: unknown) => error as Error,
    );
    expect(message).toContain('its header has \uFFFD[2Jxxx');
    expect(message).not.toContain('\u001b');
    expect(message.length).toBeLessThan(500);
  });

  it('does not go on without a header', async () => {
    await expect(read('')).rejects.toMatchObject({ code: 'log-unreadable' });
  });
});
