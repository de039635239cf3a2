import { writeFile } from 'node:fs/promises';
import { incidentProcedure } from '@statedesk/core';
import { describe, expect, it } from 'vitest';
import { readMapping } from './mapping/readMapping.ts';
import { uciMapping } from './mapping/uciMapping.ts';
import { everyEntry, run, temporaryFolder } from './replaying.suite.ts';

const path = temporaryFolder();

/** Writes a log of one case: state, time and who wrote the row. */
const logOf = async (name: string, rows: readonly string[]): Promise<string> => {
  const lines = ['number,incident_state,sys_updated_at,sys_updated_by', ...rows.map((row) => `A,${row}`), ''];
  await writeFile(path(name), lines.join('\n'));
  return path(name);
};

/** What was done, with the line it was taken from and its reason; the clock's own has none. */
const doneIn = async (store: string, types: RegExp): Promise<readonly string[]> =>
  (await everyEntry(store))
    .filter(({ entry }) => types.test(entry.command.type))
    .map(({ entry: { command } }) => {
      const { reason } = command.payload;
      const line = command.provenance?.source?.split(':')[1] ?? 'clock';
      return [line, command.type, ...(typeof reason === 'string' ? [reason] : [])].join(' ');
    });

const waits = [
  'New,1/3/2016 09:00,Li',
  'Awaiting User Info,1/3/2016 10:00,Li',
  'Awaiting User Info,1/3/2016 11:00,Li',
  'Awaiting Vendor,1/3/2016 12:00,Li',
  'Active,1/3/2016 13:00,Li',
  'Awaiting Evidence,1/3/2016 14:00,Li',
  'Resolved,1/3/2016 15:00,Li',
];

describe('PR.a what the log awaits is waited for', () => {
  it('begins with the first row that says so and ends with the first that does not', async () => {
    const { result } = await run(await logOf('waits.csv', waits), path('waits.db'));
    expect(await doneIn(path('waits.db'), /Waiting$/u)).toEqual([
      '3 startWaiting customer',
      '5 endWaiting customer',
      '5 startWaiting vendor',
      '6 endWaiting vendor',
      '7 startWaiting evidence',
      '8 endWaiting evidence',
    ]);
    expect(result.deviations).toEqual({});
    expect(result.rows).toMatchObject({ taken: 6, deviating: 0, quiet: 1 });
  });

  it('is what the log tells, and done once however often it is replayed', async () => {
    const log = await logOf('twice.csv', waits);
    const first = await run(log, path('twice.db'));
    const entries = await everyEntry(path('twice.db'));
    const kinds = entries
      .filter(({ entry }) => entry.command.type.endsWith('Waiting'))
      .map(({ entry }) => entry.command.provenance?.kind);
    expect(new Set(kinds)).toEqual(new Set(['recorded']));
    const second = await run(log, path('twice.db'));
    expect(second.result.rows).toEqual(first.result.rows);
    expect(await everyEntry(path('twice.db'))).toEqual(entries);
  });

  it('is refused by the written text, row by row, and then never ended', async () => {
    const written = { profile: 'written' } as const;
    const { result } = await run(await logOf('written.csv', waits), path('written.db'), {}, written);
    expect(result.deviations).toMatchObject({ 'PR.a': { count: 4, lines: [3, 4, 5, 7] } });
    expect(Object.keys(result.deviations)).toEqual(['PR.a']);
    expect(await doneIn(path('written.db'), /Waiting$/u)).toEqual([]);
  });
});

describe('5.14.b nobody rates their own work', () => {
  it('names the clause where a mapping has the same person make it, though the case is closed by then', async () => {
    const uci = structuredClone(uciMapping) as { actors: Record<string, unknown> };
    uci.actors['caller'] = uci.actors['desk'];
    const log = await logOf('own.csv', ['Resolved,1/3/2016 09:00,Li', 'Closed,1/3/2016 10:00,Li']);
    const { result } = await run(log, path('own.db'), { mapping: readMapping(uci, incidentProcedure) });
    expect(result.deviations).toMatchObject({ '5.14.b': { count: 1, lines: [3] } });
    expect(result.store.stages).toEqual({ closed: 1 });
  });
});

describe('5.10.c a case that the clock led on is replayed from where it stands', () => {
  const unanswered = ['Resolved,1/3/2016 09:00,Li', 'Resolved,14/3/2016 09:00,Li'];
  const steps = /closeUnconfirmed|confirmResolution|rejectResolution|reopenIncident|closeIncident/u;

  it.each([
    ['is closed unconfirmed', 'Closed,15/3/2016 09:00,Wu', ['clock closeUnconfirmed', '4 closeIncident']],
    ['is rejected late', 'Active,15/3/2016 09:00,Wu', ['clock closeUnconfirmed', '4 rejectResolution not in the log']],
  ])('%s', async (name, last, done) => {
    const [log, store] = [await logOf(`${name}.csv`, [...unanswered, last]), path(`${name}.db`)];
    const first = await run(log, store);
    expect(await doneIn(store, steps)).toEqual(done);
    expect(first.result.deviations).toEqual({});
    expect(first.result.rows).toMatchObject({ taken: 2, quiet: 1 });
    const { result } = await run(log, store);
    expect(result.rows).toEqual(first.result.rows);
    expect(await doneIn(store, steps)).toEqual(done);
  });

  it('by the same way without deadlines, which happen with its next command', async () => {
    const log = await logOf('later.csv', [...unanswered, 'Closed,15/3/2016 09:00,Wu']);
    await run(log, path('later.db'), { deadlines: false });
    expect(await doneIn(path('later.db'), steps)).toEqual(['clock closeUnconfirmed', '4 closeIncident']);
  });
});
