import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../definition/defineProcedure.ts';
import { memoryTables } from '../store/memory/memoryTables.ts';
import { lending, lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import { dueAt, keepRemark, remindedAt, requestLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { monday, openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import type { TickReport } from './tick.ts';

const quiet = { fired: 0, rearmed: 0, setAside: 0, delivered: 0, failed: 0, unhandled: 0 };

describe('R8 a worker lets happen what is due', () => {
  it('at its instant, and not before', async () => {
    const { engine, lend, clock } = await openLibrary({ effects: { notifyBorrower: () => undefined } });
    const id = await lend();
    await engine.tick();
    clock.advanceTo('2026-03-15T16:59:59.999+08:00');
    expect(await engine.tick()).toEqual(quiet);
    clock.advanceTo(remindedAt);
    expect(await engine.tick()).toEqual({ ...quiet, fired: 1, delivered: 1 });
    expect((await engine.read(id)).state).toMatchObject({ reminder: 'reminded' });
  });

  it('of many instances, once each, although several workers are awake', async () => {
    const tables = memoryTables();
    const clock = virtualClock(monday);
    const workers = await Promise.all([1, 2, 3].map(() => openLibrary({ tables, clock })));
    const ids = [];
    for (let loan = 0; loan < 300; loan += 1) ids.push(await workers[loan % 3]!.lend(`loan-${loan}`));
    clock.advanceTo(dueAt);
    const reports = await Promise.all(workers.map(({ engine }) => engine.tick()));
    expect(reports.reduce((sum, { fired }) => sum + fired, 0)).toBe(600);
    expect(tables.journal).toHaveLength(300 * 4);
    expect((await workers[0]!.engine.verify(ids[299]!)).sound).toBe(true);
  });

  it('after a restart as before it: there is nothing to arm, leak or forget', async () => {
    const tables = memoryTables();
    const before = await openLibrary({ tables });
    const id = await before.lend();
    await before.engine.close();
    const after = await openLibrary({ tables, clock: virtualClock(dueAt) });
    expect(await after.engine.tick()).toMatchObject({ fired: 2 });
    expect((await after.engine.verify(id)).sound).toBe(true);
  });

  it('leaves alone what is of a version it does not have', async () => {
    const tables = memoryTables();
    const { lend, clock } = await openLibrary({ tables });
    const id = await lend();
    clock.advanceTo(dueAt);
    const second = defineProcedure({ ...lendingDefinition, version: 2 });
    const newer = await openLibrary({ tables, clock, procedures: [second], effects: {} });
    expect(await newer.engine.tick()).toMatchObject({ fired: 0, setAside: 0 });
    await expect(newer.engine.read(id)).rejects.toMatchObject({ code: 'unknown-procedure' });
    const both = await openLibrary({ tables, clock, procedures: [second, lending] });
    expect(await both.engine.tick()).toMatchObject({ fired: 2 });
    const { instanceId } = await both.engine.execute({ ...requestLoan, idempotencyKey: 'new' });
    expect(await both.engine.read(instanceId)).toMatchObject({ version: 2 });
  });

  it('leaves alone what was upgraded since it was taken, and wakes the others and delivers', async () => {
    const tables = memoryTables();
    const { lend, clock } = await openLibrary({ tables });
    const [upgraded, other] = [await lend('loan-1'), await lend('loan-2')];
    clock.advanceTo(dueAt);
    const second = defineProcedure({
      ...lendingDefinition,
      version: 2,
      upgrades: { '1': ({ record, state }) => ({ record, state }) },
    });
    const newer = await openLibrary({ tables, procedures: [second] });
    const move = { by: { id: 'ops', roles: [] }, reason: 'a later version', limit: 1 };
    const older = await openLibrary({
      tables,
      clock,
      effects: { notifyBorrower: () => undefined },
      wrap: (store) => ({
        ...store,
        claimDue: async (...given) => {
          const taken = await store.claimDue(...given);
          if (tables.instances.get(upgraded)?.version === 1) await newer.engine.upgrade(move);
          return taken;
        },
      }),
    });
    expect(await older.engine.tick()).toMatchObject({ fired: 2, setAside: 0, delivered: 3 });
    expect(tables.instances.get(upgraded)).toMatchObject({ version: 2, setAside: null, revision: 3 });
    expect(tables.instances.get(other)).toMatchObject({ version: 1, revision: 4 });
  });
});

describe('R19 what cannot be run is set aside, and holds up nobody', () => {
  const bad = defineProcedure<typeof lendingDefinition>({
    ...lendingDefinition,
    deadlines: (record, view) => {
      if (record.title === 'bad' && record.remarks.length > 0) throw new RangeError('cannot be derived');
      return lendingDefinition.deadlines(record, view);
    },
  });

  it.each<[string, string, (tables: ReturnType<typeof memoryTables>, id: string) => void]>([
    [
      'whose snapshot cannot be read',
      'unreadable',
      ({ instances }, id) => instances.set(id, { ...instances.get(id)!, snapshot: '{}' }),
    ],
    [
      'whose deadlines cannot be derived',
      'decide-threw',
      ({ instances }, id) =>
        instances.set(id, {
          ...instances.get(id)!,
          snapshot: instances.get(id)!.snapshot.replace('"remarks":[]', '"remarks":[9]'),
        }),
    ],
    [
      'whose policy is gone',
      'unreadable',
      ({ instances }, id) =>
        instances.set(id, {
          ...instances.get(id)!,
          snapshot: instances.get(id)!.snapshot.replace(/"policy":"sha256:../, '"policy":"sha256:00'),
        }),
    ],
  ])('an instance %s', async (_, reason, damage) => {
    const { engine, tables, lend, request, give, clock, store } = await openLibrary({ procedures: [bad] });
    const broken = await request('bad', { payload: { title: 'bad' } });
    await give(broken, { type: 'lendBook', payload: { days: 10 }, actor: { id: 'lin', roles: ['librarian'] } });
    const sound = await lend('good');
    damage(tables, broken);
    clock.advanceTo(dueAt);
    expect(await engine.tick()).toMatchObject({ fired: 2, setAside: 1 });
    expect(
      (await store.listSetAside(10)).map(({ id, setAside }) => [id, (JSON.parse(setAside!) as { code: string }).code]),
    ).toEqual([[broken, reason]]);
    expect((await engine.read(sound)).state).toMatchObject({ reminder: 'pressing' });
    expect(await engine.tick()).toMatchObject({ fired: 0, setAside: 0 });
    await expect(give(broken, keepRemark)).rejects.toMatchObject({ code: 'instance-set-aside' });
  });

  it('goes on where it stopped, once a person releases it', async () => {
    const { engine, tables, lend, clock } = await openLibrary();
    const id = await lend();
    const row = tables.instances.get(id)!;
    tables.instances.set(id, { ...row, snapshot: '{}' });
    clock.advanceTo(dueAt);
    await engine.tick();
    tables.instances.set(id, { ...tables.instances.get(id)!, snapshot: row.snapshot });
    await engine.release(id);
    expect(await engine.tick()).toMatchObject({ fired: 2, setAside: 0 });
  });

  it('keeps what was decided before the deadline that could not be carried out', async () => {
    const clash = defineProcedure<typeof lendingDefinition>({
      ...lendingDefinition,
      deadlines: (record, view) => [
        ...lendingDefinition.deadlines(record, view),
        ...(record.fine === null
          ? []
          : [
              {
                id: 'clash',
                cycle: 1,
                rung: 'due',
                anchor: record.fine.since,
                requirement: '1.8',
                dueAt: Date.parse(record.fine.since),
                provisional: false,
                command: { type: 'archiveLoan', payload: {} },
              },
            ]),
      ],
    });
    const { engine, lend, clock, give, tables } = await openLibrary({ procedures: [clash] });
    const id = await lend();
    clock.advanceTo(dueAt);
    await expect(give(id, keepRemark)).rejects.toMatchObject({
      code: 'instance-set-aside',
      reason: expect.stringContaining('archiveLoan') as string,
    });
    expect(tables.journal).toHaveLength(4);
    expect(await engine.read(id)).toMatchObject({
      revision: 4,
      setAside: expect.stringContaining('deadline-refused') as string,
    });
    expect((await engine.verify(id)).sound).toBe(true);
  });
});

describe('R8 work looks again and again', () => {
  it('until its signal, and tells what it did', async () => {
    const stop = new AbortController();
    const told: unknown[] = [];
    const { engine, lend, clock } = await openLibrary({ effects: { notifyBorrower: () => undefined } });
    await lend();
    clock.advanceTo(dueAt);
    await engine.work({
      signal: stop.signal,
      pollMilliseconds: 1,
      onTick: (report) => {
        told.push(report);
        stop.abort();
      },
    });
    expect(told).toEqual([{ ...quiet, fired: 2, delivered: 2 } satisfies TickReport]);
  });

  it('goes on after a store that was away, and after a listener that throws or whose promise fails', async () => {
    const stop = new AbortController();
    let away = 3;
    const told: string[] = [];
    const { engine, lend } = await openLibrary({
      effects: { notifyBorrower: () => stop.abort() },
      wrap: (store) => ({
        ...store,
        claimDue: (...asked) => (away-- > 0 ? Promise.reject(new Error('away')) : store.claimDue(...asked)),
      }),
    });
    await lend();
    await engine.work({
      signal: stop.signal,
      pollMilliseconds: 1,
      onTick: (report) => {
        told.push('error' in report ? (report.error as Error).message : 'looked');
        if (told.length % 2 === 0) throw new Error('bad listener');
        return Promise.reject(new Error('a failed promise')) as never;
      },
    });
    expect(told).toEqual(['away', 'away', 'away', 'looked']);
  });

  it('is not put to sleep over a commit of this process that came while it asked how long to sleep', async () => {
    const stop = new AbortController();
    let came = false;
    const { engine, lend } = await openLibrary({
      effects: { notifyBorrower: () => stop.abort() },
      wrap: (store) => ({
        ...store,
        nextEffect: async () => {
          const next = await store.nextEffect();
          if (!came) {
            came = true;
            await lend();
          }
          return next;
        },
      }),
    });
    const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(4_000)]);
    await engine.work({ signal, pollMilliseconds: 2_000_000_000 });
    expect(stop.signal.aborted).toBe(true);
  });

  it('is woken by a commit of this process, however long it meant to sleep', async () => {
    const stop = new AbortController();
    const { engine, lend } = await openLibrary({ effects: { notifyBorrower: () => stop.abort() } });
    const working = engine.work({ signal: stop.signal, pollMilliseconds: 2_000_000_000 });
    await lend();
    await working;
    expect(stop.signal.aborted).toBe(true);
  });
});
