import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { JournalEntry } from '@statedesk/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyEntry, everyTable, mapping, run, sample, temporaryFolder, type Replayed } from './replaying.suite.ts';

const path = temporaryFolder();
const store = (name: string): string => path(`${name}.db`);

let first: Replayed;
beforeAll(async () => {
  first = await run(sample, store('sample'));
}, 60_000);

describe('R16 a second run of the same log on the same store', () => {
  it('changes nothing in a second run, of the packed file as well', async () => {
    const packed = path('uci-sample.csv.gz');
    await writeFile(packed, gzipSync(await readFile(sample)));
    const before = everyTable(store('sample'));
    for (const table of ['document', 'instance', 'journal', 'outbox', 'personal_value'])
      expect(Object.keys(before)).toContain(table);
    const second = await run(packed, store('sample'));
    expect(everyTable(store('sample'))).toEqual(before);
    expect(second.result.identity).toBe(first.result.identity);
    expect(second.result.store).toEqual(first.result.store);
    expect(second.result.file).toEqual(first.result.file);
    const { recorded, synthetic, thereBefore } = second.result.commands;
    expect(thereBefore).toBe(recorded + synthetic);
  });
});

describe('R16 what an earlier run refused stays refused', () => {
  it('is counted apart from what this run judges, row by row', async () => {
    const { result, findings } = await run(sample, store('sample'));
    expect(result.rows).toEqual({ taken: 213, deviating: 13, decidedBefore: 7, quiet: 60, leftOut: 5 });
    expect(result.deviations).not.toHaveProperty(['3.4.a']);
    // What was refused before it was solved is not judged by what came since. One was retired since: what came too late to reopen it meets its end now.
    expect(result.decidedBefore).toMatchObject({
      handOverToVendor: { count: 1, lines: [192] },
      judgeIncident: { count: 4 },
      reopenIncident: { count: 3, lines: [280, 281, 282] },
    });
    const before = findings.flatMap((finding) => (finding.about === 'before' ? [finding] : []));
    expect(before.filter(({ decidedBefore: { command } }) => command !== 'judgeIncident')).toMatchObject([
      { about: 'before', decidedBefore: { line: 192, caseId: 'INC0027949', command: 'handOverToVendor' } },
      ...[280, 281, 282, 282].map((line) => ({ decidedBefore: { line, caseId: 'INC0103733' } })),
    ]);
  });

  it('is not taken later because the incident has come to where it would be', async () => {
    const log = path('vendor.csv');
    const rows = ['INC1,Reported,1/3/2016 09:00,Vendor 1', 'INC1,New,1/3/2016 10:00,Vendor 1'];
    await writeFile(log, ['number,incident_state,sys_updated_at,vendor', ...rows, ''].join('\n'));
    const { states } = mapping;
    const options = { mapping: { ...mapping, states: { ...states, Reported: { goal: 'reception' } } } };

    const first = await run(log, store('vendor'), options);
    const entries = await everyEntry(store('vendor'));
    expect(first.result.deviations).toMatchObject({ '1.g': { count: 1, lines: [2] } });
    const second = await run(log, store('vendor'), options);
    expect(second.result.deviations).toEqual({});
    expect(second.result.decidedBefore).toMatchObject({ handOverToVendor: { count: 1, lines: [2] } });
    expect(await everyEntry(store('vendor'))).toEqual(entries);
  });
});

describe('R16 a replay that was interrupted goes on', () => {
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
