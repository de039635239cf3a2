import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServiceDesk, type ServiceDesk } from '@statedesk/core';
import type { JournalEntry } from '@statedesk/engine';
import { sqliteStore } from '@statedesk/sqlite';
import { virtualClock, type VirtualClock } from '@statedesk/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureFile, fixtureHeads, formats } from './fixtureFiles.ts';
import { give, toClosure } from './storyOfTheFixture.ts';

describe.each(formats)('R3 the stored format is a promise: %s', (format) => {
  let directory: string;
  let desk: ServiceDesk;
  let clock: VirtualClock;
  let kept: readonly JournalEntry[];

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'statedesk-format-'));
    const file = join(directory, 'desk.db');
    copyFileSync(fixtureFile(format), file);
    clock = virtualClock('2026-03-09T09:00:00+08:00');
    desk = await createServiceDesk({ store: sqliteStore({ file }), clock });
    kept = await desk.changes({ limit: 1_000 });
    await desk.upgrade({ by: { id: 'ops', roles: ['administrator'] }, reason: 'the version of today' });
  });

  afterEach(async () => {
    await desk.close();
    rmSync(directory, { recursive: true });
  });

  it('holds the very bytes it was written with', async () => {
    const written: unknown = JSON.parse(readFileSync(fixtureHeads(format), 'utf8'));
    expect(kept.map(({ hash }) => hash)).toEqual(written);
    const changes = await desk.changes({ limit: 1_000 });
    expect(changes.slice(0, kept.length)).toEqual(kept);
  });

  it('verifies every instance, and says of the erased one that it was', async () => {
    const found = await desk.find();
    const verified = await Promise.all(found.map(({ id }) => desk.verify(id)));
    expect(verified.map(({ sound, findings }) => ({ sound, findings }))).toEqual(
      found.map(() => ({ sound: true, findings: [] })),
    );
    expect(verified.flatMap(({ erased }) => erased).map(({ by, reason }) => ({ by, reason }))).toEqual([
      { by: 'dpo', reason: 'asked by the customer' },
      { by: 'dpo', reason: 'asked by the customer' },
    ]);
  });

  it('finds what was stored, by fact and by Chinese words', async () => {
    expect(await desk.count({ where: { stage: 'confirmation' } })).toBe(1);
    expect((await desk.find({ text: ['打印'] })).map(({ facts }) => facts['tier'])).toEqual(['tier2RD']);
  });

  it('goes on where the earlier version stopped', async () => {
    const [awaiting] = await desk.find({ where: { stage: 'confirmation' } });
    await give(desk, clock, toClosure(awaiting?.id ?? ''));
    clock.advanceTo('2026-03-20T09:00:00+08:00');
    await desk.tick();
    expect(await desk.read(awaiting?.id ?? '')).toMatchObject({ state: { followUp: 'overdue' } });
    expect(await desk.verify(awaiting?.id ?? '')).toMatchObject({ sound: true });
  });

  it('answers the retry of a command that the earlier version took with its receipt', async () => {
    const [entry] = await desk.changes({ limit: 1 });
    const receipt = await desk.execute({
      type: 'reportIncident',
      idempotencyKey: 'fixture-reported',
      actor: { id: 'li.na', roles: ['tier1'] },
      payload: {
        channel: 'telephone',
        organisation: '西湖医院',
        contactName: '赵敏',
        telephone: '0571-8800 1234',
        cause: '收费窗口排队',
        symptom: '无法登录',
        priorityEstimate: 'medium',
        // Version 2 did not ask for it.
        ...(format === 'format-3' ? { project: 'HIS-2026' } : {}),
        unknown: { expectedBy: '客户未说明' },
      },
    });
    expect(receipt).toMatchObject({ outcome: 'accepted', instanceId: entry?.instanceId, revision: 1 });
  });
});

describe('R3 the stored format is a promise: what a later format has that an earlier one had not', () => {
  const entries = async (format: string): Promise<readonly JournalEntry[]> => {
    const directory = mkdtempSync(join(tmpdir(), 'statedesk-format-'));
    const file = join(directory, 'desk.db');
    copyFileSync(fixtureFile(format), file);
    await using desk = await createServiceDesk({ store: sqliteStore({ file }) });
    const changes = await desk.changes({ limit: 1_000 });
    rmSync(directory, { recursive: true });
    return changes;
  };

  it('format 1 knows neither annulments nor missed occurrences', async () => {
    expect((await entries('format-1')).every(({ entry }) => entry.format === 1)).toBe(true);
  });

  it('format 2 holds both, beside entries of format 1', async () => {
    const kept = (await entries('format-2')).map(({ entry }) => entry);
    expect(new Set(kept.map(({ format }) => format))).toEqual(new Set([1, 2]));
    expect(kept.some((entry) => entry.format === 2 && (entry.annuls ?? []).length > 0)).toBe(true);
    expect(kept.some((entry) => entry.format === 2 && (entry.deadline?.missed ?? 0) > 0)).toBe(true);
  });
});
