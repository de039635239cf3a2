import { createServiceDesk, type ServiceDesk } from '@statedesk/core';
import { toInstant, type EpochMilliseconds, type JournalEntry } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { expect } from 'vitest';
import { rawSqlite } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';

/** One deadline that was executed, as the journal tells it. */
export interface Fired {
  readonly instanceId: string;
  readonly key: string;
  readonly dueAt: string;
  readonly lateBy: number;
  readonly missed: number;
}

/** Each once, unless a late entry took the first back; in due order between what people told; none before it was due. */
const firedIn = (entries: readonly JournalEntry[]): readonly Fired[] => {
  const standing = new Set<string>();
  let latest = '';
  return entries.flatMap(({ instanceId, entry, committedAt, lateBy = Number.NaN }) => {
    if ('annuls' in entry) for (const key of entry.annuls ?? []) expect(standing.delete(key)).toBe(true);
    if (entry.deadline === undefined) {
      latest = '';
      return [];
    }
    const { key, dueAt } = entry.deadline;
    expect(standing.has(key)).toBe(false);
    standing.add(key);
    expect(dueAt >= latest).toBe(true);
    latest = dueAt;
    expect([entry.occurredAt, entry.actor.id]).toEqual([dueAt, 'system']);
    expect(lateBy).toBe(committedAt - Date.parse(dueAt));
    expect(lateBy).toBeGreaterThanOrEqual(0);
    const missed = 'missed' in entry.deadline ? (entry.deadline.missed ?? 0) : 0;
    return [{ instanceId, key, dueAt, lateBy, missed }];
  });
};

const journalOf = async (desk: ServiceDesk, id: string): Promise<readonly JournalEntry[]> => {
  const entries: JournalEntry[] = [];
  for (;;) {
    const page = await desk.journal(id, { after: entries.length });
    if (page.length === 0) return entries;
    entries.push(...page);
  }
};

/**
 * Opens the file anew and reads what fired, in the order of instances. Every journal is sound, and by `now` nothing is
 * due that has not been executed.
 */
export const firedDeadlines = async (file: string, now: EpochMilliseconds): Promise<readonly Fired[]> => {
  await using desk = await createServiceDesk({ store: sqliteStore({ file }), clock: virtualClock(toInstant(now)) });
  const fired: Fired[] = [];
  for (const { id } of await desk.find({ limit: 1000 })) {
    expect(await desk.verify(id)).toMatchObject({ sound: true, findings: [], notChecked: [] });
    const entries = await journalOf(desk, id);
    expect(entries.map(({ revision }) => revision)).toEqual(entries.map((_, index) => index + 1));
    fired.push(...firedIn(entries));
    const standing = (await desk.deadlines(id)).filter(({ kind }) => kind === 'deadline');
    expect(standing.filter(({ dueAt }) => Date.parse(dueAt) <= now)).toEqual([]);
    expect((await desk.read(id)).setAside).toBeNull();
  }
  return fired;
};

/** Every instance's entries, byte for byte, and the keys of all that was sent out. */
export const bytesOf = async (file: string) => {
  const [instances, rows, effects] = await Promise.all([
    rawSqlite(file).instanceRows(),
    rawSqlite(file).journalRows(),
    rawSqlite(file).outboxRows(),
  ]);
  return {
    journals: Object.fromEntries(
      instances.map(({ id }) => [
        id,
        rows.filter(({ instanceId }) => instanceId === id).map(({ entry, hash }) => [entry, hash]),
      ]),
    ),
    effects: effects.map(({ key }) => key).toSorted(),
  };
};
