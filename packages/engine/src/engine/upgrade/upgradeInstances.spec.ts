import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../../definition/defineProcedure.ts';
import type { Upgrade } from '../../definition/upgrade.ts';
import { entrySchema, type Entry } from '../../journal/entry.ts';
import { memoryTables, type MemoryTables } from '../../store/memory/memoryTables.ts';
import { lending, lendingDefinition } from '../../testProcedures/lending/lending.suite.ts';
import { dueAt, keepRemark, remindedAt } from '../../testProcedures/lending/lendingActs.suite.ts';
import { monday, openLibrary } from '../../testProcedures/lending/lendingLibrary.suite.ts';
import type { Store } from '../../store/store.ts';
import type { MoveOptions } from '../moveOptions.ts';
import type { UpgradeReport } from './upgradeInstances.ts';

const why = { by: { id: 'ops', roles: ['administrator'] }, reason: 'version 2 renews loans once at once' };

/** Version 2 counts one renewal in every loan it takes over. */
const renewed: Upgrade = ({ record, state }) => ({ record: { ...record, renewals: 1 }, state });

const second = (upgrade: Upgrade = renewed) =>
  defineProcedure({ ...lendingDefinition, version: 2, upgrades: { 1: upgrade } });

const entriesOf = ({ journal }: MemoryTables): readonly Entry[] =>
  journal.map(({ entry }) => entrySchema.parse(JSON.parse(entry)));
const upgrades = (tables: MemoryTables) => entriesOf(tables).filter(({ command }) => command.type === 'upgrade');

/** Loans of version 1, and an engine on the same tables that has only version 2, or the versions it is given. */
const taken = async (loans: number, { upgrade, procedures }: { upgrade?: Upgrade; procedures?: 'both' } = {}) => {
  const tables = memoryTables();
  const clock = virtualClock(monday);
  const before = await openLibrary({ tables, clock });
  const ids: string[] = [];
  for (let loan = 0; loan < loans; loan += 1) ids.push(await before.lend(`loan-${loan}`));
  const newest = second(upgrade);
  const after = await openLibrary({ tables, clock, procedures: procedures ? [lending, newest] : [newest] });
  return { ...after, before, tables, clock, ids, id: ids[0]! };
};

const allBatches = async (
  engine: { upgrade(options: MoveOptions): Promise<UpgradeReport> },
  options: Partial<MoveOptions> = {},
): Promise<readonly UpgradeReport[]> => {
  const report = await engine.upgrade({ ...why, ...options });
  return report.next === null ? [report] : [report, ...(await allBatches(engine, { ...options, after: report.next }))];
};

describe('R4 upgrade: instances of an earlier version are taken over by a journaled command alone', () => {
  it('takes record and state over, and goes on under the new version', async () => {
    const { engine, give, tables, id } = await taken(1);
    const { instances, counts, next } = await engine.upgrade(why);
    expect([counts, next]).toEqual([{ upgraded: 1, current: 0, 'set-aside': 0, failed: 0 }, null]);
    expect(instances[0]).toMatchObject({ instanceId: id, outcome: 'upgraded', from: 1, dueAtOnce: [], problem: null });
    expect(instances[0]?.deadlines.map((deadline) => deadline.dueAt)).toContain(new Date(remindedAt).toISOString());
    expect(upgrades(tables)).toMatchObject([
      {
        format: 1,
        definition: { procedure: 'lending', version: 2 },
        command: { type: 'upgrade', payload: {}, reason: why.reason },
        actor: why.by,
        patches: [{ op: 'replace', path: '/renewals', value: 1 }],
      },
    ]);
    expect(await give(id, keepRemark)).toMatchObject({ outcome: 'accepted', revision: 4 });
    expect(await engine.verify(id)).toMatchObject({ sound: true, findings: [], notChecked: [] });
  });

  it('says of an instance that waits for it what is to be done, and loses nothing it promised', async () => {
    const { engine, clock, id } = await taken(1);
    await expect(engine.read(id)).rejects.toMatchObject({
      code: 'unknown-procedure',
      message: expect.stringContaining('`upgrade` takes it over') as string,
    });
    clock.advanceTo(dueAt);
    expect(await engine.tick()).toMatchObject({ fired: 0, setAside: 0 });
    const { instances } = await engine.upgrade(why);
    expect(instances[0]?.dueAtOnce).toHaveLength(2);
    const fired = (await engine.journal(id)).flatMap(({ entry }) => entry.deadline?.dueAt ?? []);
    expect(fired).toEqual([remindedAt, dueAt].map((at) => new Date(at).toISOString()));
  });

  it('lets what is overdue happen first under the old version, where that is at hand', async () => {
    const { engine, clock, tables } = await taken(1, { procedures: 'both' });
    clock.advanceTo(dueAt);
    await engine.upgrade(why);
    const versions = entriesOf(tables).map(({ definition, deadline }) => [definition.version, deadline !== undefined]);
    expect(versions).toEqual([
      [1, false],
      [1, false],
      [1, true],
      [1, true],
      [2, false],
    ]);
  });

  it('stays quiet where every instance has the newest version, and where none leads to it', async () => {
    const { engine, before, tables } = await taken(2);
    expect((await before.engine.upgrade(why)).instances).toEqual([]);
    await engine.upgrade(why);
    expect((await engine.upgrade(why)).instances).toEqual([]);
    expect(upgrades(tables)).toHaveLength(2);
  });

  it('answers the retry of a command that the old version took with its receipt (R16)', async () => {
    const { engine, before, give, id } = await taken(1);
    const remark = { ...keepRemark, idempotencyKey: 'remark' };
    const first = await before.give(id, remark);
    await engine.upgrade(why);
    expect(await give(id, remark)).toEqual(first);
    await expect(give(id, { ...remark, reason: 'another' })).rejects.toMatchObject({ code: 'idempotency-conflict' });
  });

  it('is a person’s entry: what is reported later may not lie before it', async () => {
    const { engine, give, clock, id } = await taken(1);
    clock.advanceBy(3_600_000);
    await engine.upgrade(why);
    const late = give(id, keepRemark, { occurredAt: '2026-03-02T09:30:00+08:00' });
    await expect(late).rejects.toMatchObject({ code: 'invalid-command', issues: [{ path: '/occurredAt' }] });
  });
});

describe('R4 upgrade: a dry run, and batches that can be stopped and gone on with', () => {
  it('reports what the run itself would, and writes nothing', async () => {
    const { engine, tables } = await taken(3);
    const rows = JSON.stringify([...tables.instances, ...tables.pins, tables.journal]);
    const dry = await engine.upgrade({ ...why, dryRun: true });
    expect(JSON.stringify([...tables.instances, ...tables.pins, tables.journal])).toBe(rows);
    expect(await engine.upgrade(why)).toEqual({ ...dry, dryRun: false });
  });

  it('takes each over once, also where two runs go side by side', async () => {
    const { ids, tables, clock, engine } = await taken(25);
    const other = await openLibrary({ tables, clock, procedures: [second()] });
    await Promise.all([allBatches(engine, { limit: 4 }), allBatches(other.engine, { limit: 7 })]);
    expect(new Set(upgrades(tables).map(({ instanceId }) => instanceId))).toEqual(new Set(ids));
    expect(upgrades(tables)).toHaveLength(ids.length);
  });

  it('goes on after a stop, with its cursor or without', async () => {
    const { ids, engine, tables } = await taken(6);
    const { next } = await engine.upgrade({ ...why, limit: 2 });
    await engine.upgrade({ ...why, limit: 2, after: next! });
    expect((await engine.upgrade(why)).instances.map(({ instanceId }) => instanceId)).toEqual(ids.slice(4));
    expect(upgrades(tables).map(({ instanceId }) => instanceId)).toEqual(ids);
  });
});

describe('R19 upgrade: one that cannot be taken over stops no other', () => {
  it.each<[string, Upgrade]>([
    [
      'an upgrade that throws',
      () => {
        throw new RangeError('no way');
      },
    ],
    ['a record that does not parse', ({ state }) => ({ record: {}, state })],
    ['a state that the chart has not', ({ record }) => ({ record, state: 'nowhere' })],
  ])('says what is wrong with %s, and leaves the instance as it is', async (_, upgrade) => {
    const { engine, tables } = await taken(1, { upgrade });
    const { instances } = await engine.upgrade(why);
    expect(instances[0]).toMatchObject({ outcome: 'failed', problem: { code: 'definition-fault' } });
    expect(upgrades(tables)).toEqual([]);
  });

  it('lists what is set aside, and says of one that cannot be read why', async () => {
    const { engine, store, ids, tables } = await taken(3);
    await store.setAside(ids[0]!, '{"code":"unreadable","message":"no snapshot"}');
    tables.instances.set(ids[1]!, { ...tables.instances.get(ids[1]!)!, snapshot: '{}' });
    const { counts, instances } = await engine.upgrade(why);
    expect(counts).toEqual({ upgraded: 1, current: 0, 'set-aside': 1, failed: 1 });
    expect(instances[1]).toMatchObject({ problem: { code: 'corrupt-journal' } });
  });

  it('says of one whose row is behind its journal that it is, and does not try for ever', async () => {
    const { tables, clock } = await taken(1);
    const wrap = (store: Store): Store => ({
      ...store,
      commit: (batch) => Promise.resolve(batch.map(() => ({ outcome: 'conflict' as const, revision: 9 }))),
    });
    const { engine } = await openLibrary({ tables, clock, procedures: [second()], wrap });
    const { instances } = await engine.upgrade(why);
    expect(instances[0]).toMatchObject({ outcome: 'failed', problem: { code: 'corrupt-journal' } });
  });

  it('is refused in a definition that upgrades from its own or a later version', () => {
    for (const from of ['2', '3', 'one', '0'])
      expect(() => defineProcedure({ ...lendingDefinition, version: 2, upgrades: { [from]: renewed } })).toThrow(
        `upgrades.${from}`,
      );
  });
});
