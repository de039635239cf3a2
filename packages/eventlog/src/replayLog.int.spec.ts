import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { JournalEntry } from '@statedesk/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyEntry, everyTable, on, run, sample, temporaryFolder, type Replayed } from './replaying.suite.ts';

const path = temporaryFolder();
const store = (name: string): string => path(`${name}.db`);

describe('PR.e a log is replayed through the procedure', () => {
  let first: Replayed;
  let entries: readonly JournalEntry[];
  beforeAll(async () => {
    first = await run(sample, store('sample'));
    entries = await everyEntry(store('sample'));
  }, 60_000);

  it('puts every row of the file in exactly one count', () => {
    const { rows, file } = first.result;
    expect(rows).toEqual({ taken: 213, deviating: 20, decidedBefore: 0, quiet: 60, leftOut: 5 });
    expect(rows.taken + rows.deviating + rows.quiet + rows.leftOut).toBe(file.rows);
    expect(file).toMatchObject({ rows: 298, usable: 293, leftOut: 5, cases: 43 });
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

  it('has nobody confirm or rate what they resolved themselves', () => {
    const by = (type: string): readonly string[] =>
      entries.filter(({ entry }) => entry.command.type === type).map(({ entry }) => entry.actor.id);
    expect(by('recordFollowUp')).toHaveLength(43);
    const resolvers = new Set(by('applySolution'));
    for (const caller of [...by('recordFollowUp'), ...by('confirmResolution')]) expect(resolvers).not.toContain(caller);
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
      '4.a': 12,
      '5.13.b': 3,
      '3.4.a': 1,
      '1.h': 1,
      '5.3.a': 1,
      '5.9.f': 4,
    });
  });

  it('names every fault and every deviation by its line', () => {
    const tallied = [...Object.values(first.result.faults), ...Object.values(first.result.deviations)];
    expect(first.findings).toHaveLength(tallied.reduce((sum, { count }) => sum + count, 0));
    const unknown = first.findings.filter((found) => found.about === 'log' && found.fault.code === 'unknown-state');
    expect(unknown.map((found) => found.about === 'log' && found.fault.line)).toEqual([199, 200, 224, 225, 226]);
  });

  it('counts in the store what find gives page by page, which is what count says', async () => {
    const { incidents, stages, opened } = first.result.store;
    const where = { reportedAt: { from: '2016-03-01T00:00:00Z', before: '2016-04-01T00:00:00Z' } };
    const counted = await on(store('sample'), (desk) =>
      Promise.all([
        desk.count({ tenant: 'default' }),
        desk.count({ tenant: 'default', where: { stage: 'closed' } }),
        desk.count({ tenant: 'default', where: { ...where, externalPriority: '3 - Moderate' } }),
      ]),
    );
    expect(counted).toEqual([incidents, stages['closed'], opened['2016-03']?.['3 - Moderate']]);
  });

  it('leaves journals that verify', async () => {
    const ids = [...new Set(entries.map(({ instanceId }) => instanceId))];
    const faults = await on(store('sample'), async (desk) => {
      const verified = await Promise.all(ids.map((id) => desk.verify(id)));
      return verified.flatMap(({ findings }) => findings);
    });
    expect(faults).toEqual([]);
  });
});

describe('a damaged log is used as far as it goes', () => {
  it('replays a truncated file up to its last whole line and names it', async () => {
    const packed = gzipSync(await readFile(sample));
    const cut = path('cut.csv.gz');
    await writeFile(cut, packed.subarray(0, Math.floor(packed.length * 0.8)));
    const { result } = await run(cut, store('cut'));
    expect(result.faults['truncated-file']?.count).toBe(1);
    expect(result.faults['truncated-file']?.lines[0]).toBe(result.file.rows + 2);
    expect(result.store.incidents).toBe(result.file.cases);
  });

  it('stops before anything is written where it is asked to be strict', async () => {
    const strict = run(sample, store('strict'), { strict: true });
    await expect(strict).rejects.toMatchObject({ code: 'log-fault', fault: { code: 'unknown-state', line: 199 } });
    expect(await everyEntry(store('strict'))).toEqual([]);
  });

  it('says so where there is no file', async () => {
    await expect(run(path('none.csv'), store('none'))).rejects.toMatchObject({ code: 'log-unreadable' });
  });
});

describe('R9 without deadlines the clock only follows the log', () => {
  it('lets them happen with the next command of their incident', async () => {
    await run(sample, store('quiet'), { deadlines: false });
    const fired = (await everyEntry(store('quiet'))).filter(({ entry }) => entry.deadline !== undefined);
    const ticked = (await everyEntry(store('sample'))).filter(({ entry }) => entry.deadline !== undefined);
    expect(fired.length).toBeGreaterThan(0);
    expect(fired.length).toBeLessThan(ticked.length);
  });
});
