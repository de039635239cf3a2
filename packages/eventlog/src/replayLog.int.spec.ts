import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { builtInDirectory, createServiceDesk, incidentProcedure, type ServiceDesk } from '@statedesk/core';
import type { JournalEntry, Store } from '@statedesk/engine';
import { sqliteStore } from '@statedesk/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMapping } from './mapping/readMapping.ts';
import { uciMapping } from './mapping/uciMapping.ts';
import { logClock } from './replay/logClock.ts';
import { replayLog, type ReplayResult } from './replayLog.ts';
import type { ReplayOptions } from './replayOptions.ts';
import type { Finding } from './report/ledger.ts';

const sample = join(import.meta.dirname, '..', 'fixtures', 'uci-sample.csv');
const mapping = readMapping(uciMapping, incidentProcedure);

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'statedesk-spec-'));
});
afterAll(() => rm(directory, { recursive: true }));

interface Replayed {
  readonly result: ReplayResult;
  readonly findings: readonly Finding[];
}

/** Opens the store file for one run, as the next process would. */
const on = async <Answer>(
  file: string,
  use: (desk: ServiceDesk, store: Store, clock: ReturnType<typeof logClock>) => Promise<Answer>,
): Promise<Answer> => {
  const store = sqliteStore({ file, synchronous: 'normal' });
  const clock = logClock();
  const desk = await createServiceDesk({ store, clock, ports: { directory: builtInDirectory(mapping.directory) } });
  try {
    return await use(desk, store, clock);
  } finally {
    await desk.close();
  }
};

const run = (log: string, file: string, options: Partial<ReplayOptions> = {}): Promise<Replayed> =>
  on(file, async (desk, store, clock) => {
    const findings: Finding[] = [];
    const result = await replayLog(log, {
      ...{ desk, clock, mapping, procedure: incidentProcedure, position: await store.position() },
      onFinding: (finding) => findings.push(finding),
      ...options,
    });
    return { result, findings };
  });

const everyEntry = (file: string): Promise<readonly JournalEntry[]> =>
  on(file, async (desk) => {
    const entries: JournalEntry[] = [];
    for (;;) {
      const page = await desk.changes({ after: entries.length, limit: 1000 });
      if (page.length === 0) return entries;
      entries.push(...page);
    }
  });

/** The file's tables as they are, below the store: name → rows. */
const everyTable = (file: string): Readonly<Record<string, readonly unknown[]>> => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
    return Object.fromEntries(
      tables.map(({ name }) => [String(name), database.prepare(`SELECT * FROM "${String(name)}"`).all()]),
    );
  } finally {
    database.close();
  }
};

const store = (name: string): string => join(directory, `${name}.db`);

describe('a log is replayed through the procedure', () => {
  let first: Replayed;
  let entries: readonly JournalEntry[];
  beforeAll(async () => {
    first = await run(sample, store('sample'));
    entries = await everyEntry(store('sample'));
  });

  it('puts every row of the file in exactly one count', () => {
    const { rows, file } = first.result;
    expect(rows).toEqual({ taken: 171, deviating: 82, quiet: 40, leftOut: 5 });
    expect(rows.taken + rows.deviating + rows.quiet).toBe(file.rows);
    expect(file).toMatchObject({ rows: 293, cases: 43 });
  });

  it('brings every case of the log to its end', () => {
    expect(first.result.store).toMatchObject({ incidents: 43, stages: { closed: 43 } });
  });

  it('finds in the store what the file says of months and priorities, changed ones included', () => {
    expect(first.result.store.opened).toEqual(first.result.file.opened);
    expect(first.result.file.opened['2016-03']).toEqual({
      '1 - Critical': 2,
      '2 - High': 1,
      '3 - Moderate': 7,
      '4 - Low': 2,
    });
  });

  it('marks each entry as recorded or synthetic, with file and line; what the clock did has neither', () => {
    const sources = entries.map(({ entry }) => entry.command.provenance);
    const kinds = sources.map((source) => source?.kind);
    expect(kinds.filter((kind) => kind === 'recorded')).toHaveLength(first.result.commands.recorded);
    expect(kinds.filter((kind) => kind === 'synthetic')).toHaveLength(first.result.commands.synthetic);
    for (const { entry } of entries) {
      if (entry.actor.id === 'system') expect(entry.command.provenance).toBeUndefined();
      else expect(entry.command.provenance?.source).toMatch(/^uci-sample\.csv:\d+$/u);
    }
  });

  it('adds consent, confirmation and call-back as synthetic only', () => {
    const kindsOf = (type: string): readonly unknown[] =>
      entries.filter(({ entry }) => entry.command.type === type).map(({ entry }) => entry.command.provenance?.kind);
    for (const type of ['agreeToSolution', 'confirmResolution', 'recordFollowUp', 'recordBackup'])
      expect(new Set(kindsOf(type))).toEqual(new Set(['synthetic']));
    expect(new Set(kindsOf('reportIncident'))).toEqual(new Set(['recorded']));
  });

  it('records each command at the time of its row', async () => {
    const lines = (await readFile(sample, 'utf8')).split('\n');
    const closings = entries.filter(({ entry }) => entry.command.type === 'closeIncident');
    expect(closings.length).toBeGreaterThanOrEqual(43);
    for (const { entry } of closings) {
      const line = Number(entry.command.provenance?.source?.split(':')[1]);
      const [, day = '', month = '', year = '', time = ''] =
        /^(\d+)\/(\d+)\/(\d+) ([\d:]+)$/u.exec(lines[line - 1]?.split(',')[13] ?? '') ?? [];
      expect(entry.recordedAt).toBe(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time}:00.000Z`);
    }
  });

  it('lets deadlines happen on the way', () => {
    const fired = entries.filter(({ entry }) => entry.deadline !== undefined).map(({ entry }) => entry.command.type);
    expect(fired).toContain('markFollowUpOverdue');
    expect(first.result.store.followUps).toEqual({ done: 40, doneLate: 3 });
  });

  it('leaves no effect waiting that was ready by the last instant', () => {
    const { outbox } = everyTable(store('sample'));
    expect(outbox).not.toContainEqual(expect.objectContaining({ standing: 'waiting' }));
  });

  it('reports what the procedure does not take with the requirement that forbids it', () => {
    const counts = Object.entries(first.result.deviations).map(([name, { count }]) => [name, count]);
    expect(Object.fromEntries(counts)).toEqual({
      'PR.a': 46,
      '4.a': 16,
      '3.4.b': 16,
      '5.13.b': 3,
      '5.9.d': 1,
      '3.4.a': 1,
      '1.h': 1,
      'no-way': 1,
    });
  });

  it('names every fault and every deviation by its line', () => {
    const tallied = [...Object.values(first.result.faults), ...Object.values(first.result.deviations)];
    expect(first.findings).toHaveLength(tallied.reduce((sum, { count }) => sum + count, 0));
    const unknown = first.findings.filter((found) => found.about === 'log' && found.fault.code === 'unknown-state');
    expect(unknown.map((found) => found.about === 'log' && found.fault.line)).toEqual([199, 200, 224, 225, 226]);
  });

  it('leaves journals that verify', async () => {
    const ids = [...new Set(entries.map(({ instanceId }) => instanceId))];
    const faults = await on(store('sample'), async (desk) => {
      const verified = await Promise.all(ids.map((id) => desk.verify(id)));
      return verified.flatMap(({ findings }) => findings);
    });
    expect(faults).toEqual([]);
  });

  it('changes nothing in a second run, of the packed file as well', async () => {
    const packed = join(directory, 'uci-sample.csv.gz');
    await writeFile(packed, gzipSync(await readFile(sample)));
    const before = everyTable(store('sample'));
    for (const table of ['document', 'instance', 'journal', 'outbox', 'personal_value'])
      expect(Object.keys(before)).toContain(table);
    const second = await run(packed, store('sample'));
    expect(everyTable(store('sample'))).toEqual(before);
    expect(second.result.identity).toBe(first.result.identity);
    expect(second.result.store).toEqual(first.result.store);
    expect(second.result.rows).toEqual(first.result.rows);
    const { recorded, synthetic, thereBefore } = second.result.commands;
    expect(thereBefore).toBe(recorded + synthetic);
  });
});

describe('what an earlier run refused stays refused', () => {
  it('is not taken later because the incident has come to where it would be', async () => {
    const log = join(directory, 'vendor.csv');
    const rows = ['INC1,Reported,1/3/2016 09:00,Vendor 1', 'INC1,New,1/3/2016 10:00,Vendor 1'];
    await writeFile(log, ['number,incident_state,sys_updated_at,vendor', ...rows, ''].join('\n'));
    const { states } = mapping;
    const options = { mapping: { ...mapping, states: { ...states, Reported: { goal: 'reception' } } } };

    const first = await run(log, store('vendor'), options);
    const entries = await everyEntry(store('vendor'));
    expect(first.result.deviations).toMatchObject({ '1.g': { count: 1, lines: [2] } });
    const second = await run(log, store('vendor'), options);
    expect(second.result.deviations['decided-before']).toMatchObject({ count: 1, lines: [2] });
    expect(await everyEntry(store('vendor'))).toEqual(entries);
  });
});

describe('a replay that was interrupted goes on', () => {
  it('ends where an uninterrupted one does', async () => {
    const stopped = new Error('the power fails');
    const broken = run(sample, store('interrupted'), {
      onProgress: ({ phase, done }) => {
        if (phase === 'replaying' && done === 120) throw stopped;
      },
    });
    await expect(broken).rejects.toBe(stopped);
    const { result } = await run(sample, store('interrupted'));
    expect(result.store.stages).toEqual({ closed: 43 });
    expect(result.commands.thereBefore).toBeGreaterThan(0);

    const told = (all: readonly JournalEntry[]): readonly unknown[] =>
      all.map(({ entry }) => [entry.command.provenance?.source, entry.command.type, entry.recordedAt]);
    const [resumed, whole] = [await everyEntry(store('interrupted')), await everyEntry(store('sample'))];
    expect(told(resumed).toSorted()).toEqual(told(whole).toSorted());
  });
});

describe('a damaged log is used as far as it goes', () => {
  it('replays a truncated file up to its last whole line and names it', async () => {
    const packed = gzipSync(await readFile(sample));
    const cut = join(directory, 'cut.csv.gz');
    await writeFile(cut, packed.subarray(0, Math.floor(packed.length * 0.8)));
    const { result } = await run(cut, store('cut'));
    expect(result.faults['truncated-file']?.count).toBe(1);
    expect(result.faults['truncated-file']?.lines[0]).toBe(result.file.rows + result.rows.leftOut + 2);
    expect(result.store.incidents).toBe(result.file.cases);
  });

  it('stops before anything is written where it is asked to be strict', async () => {
    const strict = run(sample, store('strict'), { strict: true });
    await expect(strict).rejects.toMatchObject({ code: 'log-fault', fault: { code: 'unknown-state', line: 199 } });
    expect(await everyEntry(store('strict'))).toEqual([]);
  });

  it('says so where there is no file', async () => {
    await expect(run(join(directory, 'none.csv'), store('none'))).rejects.toMatchObject({ code: 'log-unreadable' });
  });
});

describe('without deadlines the clock only follows the log', () => {
  it('lets them happen with the next command of their incident', async () => {
    await run(sample, store('quiet'), { deadlines: false });
    const fired = (await everyEntry(store('quiet'))).filter(({ entry }) => entry.deadline !== undefined);
    const ticked = (await everyEntry(store('sample'))).filter(({ entry }) => entry.deadline !== undefined);
    expect(fired.length).toBeGreaterThan(0);
    expect(fired.length).toBeLessThan(ticked.length);
  });
});
