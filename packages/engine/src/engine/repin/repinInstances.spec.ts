import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../../definition/defineProcedure.ts';
import type { Entry } from '../../journal/entry.ts';
import { memoryTables, type MemoryTables } from '../../store/memory/memoryTables.ts';
import { lending, lendingDefinition } from '../../testProcedures/lending/lending.suite.ts';
import {
  calendars,
  dueAt,
  keepRemark,
  member,
  remindedAt,
  requestLoan,
} from '../../testProcedures/lending/lendingActs.suite.ts';
import {
  monday,
  openLibrary,
  type Library,
  type LibraryOptions,
} from '../../testProcedures/lending/lendingLibrary.suite.ts';
import type { RepinReport } from './repinInstances.ts';
import type { MoveOptions } from '../moveOptions.ts';

const why = { by: { id: 'ops', roles: ['administrator'] }, reason: 'remind two days before' };
const twoDays = { policies: { lending: { remindHoursBefore: 48 } } } as const;
const earlier = '2026-03-14T17:00:00+08:00';

const entriesOf = ({ journal }: MemoryTables, id?: string): readonly Entry[] =>
  journal.filter(({ instanceId }) => instanceId === (id ?? instanceId)).map(({ entry }) => JSON.parse(entry) as Entry);
const repins = (tables: MemoryTables) => entriesOf(tables).filter(({ command }) => command.type === 'repin');

/** Loans under the policy of today, and an engine on the same tables whose new loans are reminded two days before. */
const changed = async (loans: number, options: LibraryOptions = {}) => {
  const tables = memoryTables();
  const clock = virtualClock(monday);
  const before = await openLibrary({ tables, clock });
  const ids: string[] = [];
  for (let loan = 0; loan < loans; loan += 1) ids.push(await before.lend(`loan-${loan}`));
  const after = await openLibrary({ tables, clock, ...twoDays, ...options });
  return { ...after, before, ids, id: ids[0] ?? '' };
};

/** Calls until there is nothing more; a cursor that never ends is a failure, not a wait. */
const allBatches = async (
  { engine }: Pick<Library, 'engine'>,
  options: Partial<MoveOptions> = {},
): Promise<readonly RepinReport[]> => {
  const reports: RepinReport[] = [];
  for (let after: number | null = 0; after !== null;) {
    expect(reports.length).toBeLessThan(100);
    const report = await engine.repin({ ...why, ...options, after });
    reports.push(report);
    after = report.next;
  }
  return reports;
};

describe('R4 repin: instances get the documents of new ones by a journaled command alone', () => {
  it('moves an instance to the policy that new ones get: from then on its deadlines are reckoned by it', async () => {
    const { engine, tables, clock, id } = await changed(1);
    expect((await engine.read(id)).deadlines[0]).toMatchObject({ dueAt: new Date(remindedAt).toISOString() });
    const { instances, counts, next, dryRun } = await engine.repin(why);
    expect(instances).toEqual([
      {
        instanceId: id,
        outcome: 'moved',
        deadlines: [
          {
            key: 'reminder#1/warning@2026-03-02T01:00:00.000Z',
            requirement: '1.5',
            before: { dueAt: new Date(remindedAt).toISOString(), provisional: false },
            after: { dueAt: new Date(earlier).toISOString(), provisional: false },
          },
        ],
        dueAtOnce: [],
        problem: null,
      },
    ]);
    expect([counts, next, dryRun]).toEqual([{ moved: 1, current: 0, 'set-aside': 0, failed: 0 }, null, false]);
    expect(entriesOf(tables, id).at(-1)).toMatchObject({
      command: { type: 'repin', reason: why.reason },
      actor: why.by,
      recordedAt: new Date(monday).toISOString(),
    });
    clock.advanceTo(earlier);
    expect(await engine.tick()).toMatchObject({ fired: 1, rearmed: 0 });
    expect((await engine.read(id)).state).toMatchObject({ reminder: 'reminded' });
  });

  it('leaves a journal that verifies, and a row that says since when', async () => {
    const { engine, tables, id } = await changed(1);
    await engine.repin(why);
    expect(await engine.verify(id)).toMatchObject({ sound: true, findings: [], notChecked: [] });
    expect(JSON.parse(tables.instances.get(id)!.snapshot)).toMatchObject({
      format: 2,
      pinnedSince: new Date(monday).toISOString(),
    });
    const { engine: another } = await openLibrary({ tables, ...twoDays });
    expect((await another.read(id)).deadlines[0]).toMatchObject({ dueAt: new Date(earlier).toISOString() });
  });

  it('writes a row that was never moved as ever: format 1, without a word more', async () => {
    const { tables, id } = await changed(1);
    const snapshot = JSON.parse(tables.instances.get(id)!.snapshot) as Record<string, unknown>;
    expect(snapshot['format']).toBe(1);
    expect(snapshot).not.toHaveProperty('pinnedSince');
  });

  it('turns provisional deadlines into firm ones once the next year’s holidays are there', async () => {
    const tables = memoryTables();
    const clock = virtualClock('2026-12-21T09:00:00+08:00');
    const covering = (...years: readonly number[]) => ({
      opening: {
        ...calendars.opening,
        covers: { from: years[0], to: years.at(-1) },
        holidays: years.map((year) => ({ date: `${year}-01-01` })),
      },
    });
    const before = await openLibrary({ tables, clock, calendars: covering(2026) });
    const id = await before.lend();
    const { engine } = await openLibrary({ tables, clock, calendars: covering(2026, 2027) });
    const provisional = async () => (await engine.deadlines(id)).map((deadline) => deadline.provisional);
    expect(await provisional()).toEqual([true, true]);
    const { instances } = await engine.repin({ ...why, reason: 'holidays of 2027' });
    expect(instances[0]?.deadlines.map((moved) => [moved.before?.provisional, moved.after?.provisional])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(await provisional()).toEqual([false, false]);
    expect(await engine.verify(id)).toMatchObject({ sound: true });
  });

  it('goes by what a document is to a procedure: the same one may be superseded here and current there', async () => {
    const tables = memoryTables();
    const clock = virtualClock(monday);
    const other = defineProcedure({ ...lendingDefinition, id: 'reserving' });
    const procedures = [lending, other];
    const open = (policies: Readonly<Record<string, unknown>>) => openLibrary({ tables, clock, procedures, policies });
    const before = await open({});
    const of = async (procedure: string) =>
      (await before.engine.execute({ ...requestLoan, procedure, idempotencyKey: procedure })).instanceId;
    const [lent] = [await of('lending'), await of('reserving')];
    const { engine } = await open({ lending: { renewals: 7 } });
    expect((await engine.repin(why)).instances.map(({ instanceId }) => instanceId)).toEqual([lent]);
    expect((await engine.repin(why)).instances).toEqual([]);
  });

  it('moves nobody where all have what new ones get, and nobody twice', async () => {
    const { engine, before, tables } = await changed(3);
    expect(await before.engine.repin(why)).toEqual({
      dryRun: false,
      instances: [],
      counts: { moved: 0, current: 0, 'set-aside': 0, failed: 0 },
      next: null,
    });
    await engine.repin(why);
    expect((await engine.repin(why)).instances).toEqual([]);
    expect(repins(tables)).toHaveLength(3);
  });

  it('leaves alone what is of a version or a procedure it does not have', async () => {
    const { tables, clock } = await changed(2);
    const second = defineProcedure({ ...lendingDefinition, version: 2 });
    const { engine } = await openLibrary({ tables, clock, procedures: [second], ...twoDays });
    expect((await engine.repin(why)).instances).toEqual([]);
    expect(repins(tables)).toEqual([]);
  });

  it('is a person’s entry: what is reported later may not lie before it, and whoever looked before looks again', async () => {
    const { engine, give, clock, id } = await changed(1);
    clock.advanceBy(3_600_000);
    await engine.repin(why);
    clock.advanceBy(3_600_000);
    const late = give(id, keepRemark, { occurredAt: '2026-03-02T09:30:00+08:00' });
    await expect(late).rejects.toMatchObject({ code: 'invalid-command', issues: [{ path: '/occurredAt' }] });
    await expect(give(id, keepRemark, { expectedRevision: 2 })).rejects.toMatchObject({ code: 'revision-conflict' });
    expect(await give(id, keepRemark, { occurredAt: '2026-03-02T10:30:00+08:00' })).toMatchObject({ revision: 4 });
  });
});

describe('R4 repin: a dry run says what would move, and writes nothing', () => {
  it('reports what the run itself would', async () => {
    const { engine, tables, clock } = await changed(4);
    clock.advanceTo('2026-03-14T18:00:00+08:00');
    const rows = JSON.stringify([...tables.instances, ...tables.pins, ...tables.outbox, tables.journal]);
    const dry = await engine.repin({ ...why, dryRun: true });
    expect(JSON.stringify([...tables.instances, ...tables.pins, ...tables.outbox, tables.journal])).toBe(rows);
    expect(dry).toMatchObject({ dryRun: true, counts: { moved: 4 } });
    expect(dry.instances[0]?.dueAtOnce).toEqual(['reminder#1/warning@2026-03-02T01:00:00.000Z']);
    expect(await engine.repin(why)).toEqual({ ...dry, dryRun: false });
  });

  it('goes through all of them by its cursor', async () => {
    const { ids, engine, tables } = await changed(5);
    const reports = await allBatches({ engine }, { dryRun: true, limit: 2 });
    expect(reports.flatMap(({ instances }) => instances.map(({ instanceId }) => instanceId))).toEqual(ids);
    expect(repins(tables)).toEqual([]);
  });
});

describe('R4 repin: in batches that can be stopped and gone on with', () => {
  it('moves each once, in the order of their births', async () => {
    const { ids, engine, tables } = await changed(5);
    const reports = await allBatches({ engine }, { limit: 2 });
    expect(reports.map(({ instances }) => instances.length)).toEqual([2, 2, 1]);
    expect(repins(tables).map(({ instanceId }) => instanceId)).toEqual(ids);
  });

  it('goes on after a stop, with its cursor or without', async () => {
    const { ids, engine, tables } = await changed(6);
    const { next } = await engine.repin({ ...why, limit: 2 });
    expect((await engine.repin({ ...why, limit: 2, after: next! })).counts.moved).toBe(2);
    expect((await engine.repin(why)).instances.map(({ instanceId }) => instanceId)).toEqual(ids.slice(4));
    expect(repins(tables).map(({ instanceId }) => instanceId)).toEqual(ids);
  });

  it('moves each once where two runs go side by side', async () => {
    const { ids, tables, clock, engine } = await changed(60);
    const other = await openLibrary({ tables, clock, ...twoDays });
    const both = await Promise.all([allBatches({ engine }, { limit: 7 }), allBatches(other, { limit: 11 })]);
    const outcomes = both.flat(2).flatMap(({ instances }) => instances.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === 'moved')).toHaveLength(60);
    expect(outcomes.every((outcome) => outcome === 'moved' || outcome === 'current')).toBe(true);
    expect(
      repins(tables)
        .map(({ instanceId }) => instanceId)
        .toSorted(),
    ).toEqual(ids.toSorted());
    for (const id of ids) expect(await engine.verify(id)).toMatchObject({ sound: true });
  });

  it('decides again on what a command wrote in between', async () => {
    const meddling: { once?: (() => Promise<unknown>) | undefined } = {};
    const { engine, tables, id, before } = await changed(1, {
      wrap: (store) => ({
        ...store,
        commit: async (batch, at) => {
          const meddle = meddling.once;
          meddling.once = undefined;
          await meddle?.();
          return store.commit(batch, at);
        },
      }),
    });
    meddling.once = () => before.give(id, keepRemark);
    expect((await engine.repin(why)).counts.moved).toBe(1);
    expect(entriesOf(tables, id).map(({ command }) => command.type)).toEqual([
      'requestLoan',
      'lendBook',
      'keepRemark',
      'repin',
    ]);
    expect(await engine.verify(id)).toMatchObject({ sound: true });
  });
});

describe('R19 repin: one that cannot be moved stops no other', () => {
  const bad = defineProcedure<typeof lendingDefinition>({
    ...lendingDefinition,
    deadlines: (record, view) => {
      if (record.renewals === 0 && view.policy['renewals'] === 9) throw new RangeError('cannot be derived');
      return lendingDefinition.deadlines(record, view);
    },
  });

  it('lists what is set aside, and does not move it', async () => {
    const { engine, store, ids, tables } = await changed(3);
    await store.setAside(ids[1]!, '{"code":"unreadable","message":"no snapshot"}');
    const { instances, counts } = await engine.repin(why);
    expect(counts).toEqual({ moved: 2, current: 0, 'set-aside': 1, failed: 0 });
    expect(instances[1]).toMatchObject({ outcome: 'set-aside', problem: { code: 'instance-set-aside' } });
    expect(repins(tables).map(({ instanceId }) => instanceId)).toEqual([ids[0], ids[2]]);
    await engine.release(ids[1]!);
    expect((await engine.repin(why)).counts.moved).toBe(1);
  });

  it('says of one that cannot be read why, and leaves it as it is', async () => {
    const { engine, tables, ids } = await changed(3);
    const broken = { ...tables.instances.get(ids[1]!)!, snapshot: '{}' };
    tables.instances.set(ids[1]!, broken);
    const { instances, counts } = await engine.repin(why);
    expect(counts).toEqual({ moved: 2, current: 0, 'set-aside': 0, failed: 1 });
    expect(instances[1]).toMatchObject({ outcome: 'failed', deadlines: [], problem: { code: 'corrupt-journal' } });
    expect(tables.instances.get(ids[1]!)).toBe(broken);
  });

  it('says of one whose row stands behind its journal that it does, instead of trying for ever', async () => {
    const behind = new Set<string>();
    const { engine, ids } = await changed(2, {
      wrap: (sound) => ({
        ...sound,
        commit: async (batch, at) =>
          (await sound.commit(batch, at)).map((result, index) =>
            behind.has(batch[index]!.next.id) ? { outcome: 'conflict', revision: 9 } : result,
          ),
      }),
    });
    behind.add(ids[0]!);
    const { instances, counts } = await engine.repin(why);
    expect([counts.moved, instances[0]]).toMatchObject([
      1,
      { outcome: 'failed', problem: { code: 'corrupt-journal' } },
    ]);
  });

  it('says of one whose old policy is gone that it cannot be reckoned', async () => {
    const { engine, tables } = await changed(1);
    for (const [hash, { text }] of tables.documents)
      if (text.includes('"remindHoursBefore":24')) tables.documents.delete(hash);
    expect((await engine.repin(why)).instances[0]).toMatchObject({
      outcome: 'failed',
      problem: { code: 'invalid-document' },
    });
  });

  it('says of one whose definition throws under the new policy that it does', async () => {
    const { engine, tables, clock } = await changed(2, { procedures: [bad], policies: { lending: { renewals: 9 } } });
    const { counts, instances } = await engine.repin(why);
    expect([counts.failed, instances[0]?.problem?.code]).toEqual([2, 'definition-fault']);
    expect(repins(tables)).toEqual([]);
    clock.advanceTo(dueAt);
    expect(await engine.tick()).toMatchObject({ fired: 4, setAside: 0 });
  });

  it('sets aside what refuses its own overdue deadline, and does not move it', async () => {
    const stubborn = defineProcedure<typeof lendingDefinition>({
      ...lendingDefinition,
      deadlines: (record, view) =>
        lendingDefinition
          .deadlines(record, view)
          .map((deadline) => ({ ...deadline, command: { type: 'archiveLoan', payload: {} } })),
    });
    const { engine, clock, tables, id } = await changed(1, { procedures: [stubborn] });
    clock.advanceTo(dueAt);
    expect((await engine.repin({ ...why, dryRun: true })).counts['set-aside']).toBe(1);
    expect(tables.instances.get(id)!.setAside).toBeNull();
    expect((await engine.repin(why)).instances[0]).toMatchObject({ outcome: 'set-aside', deadlines: [] });
    expect(JSON.parse(tables.instances.get(id)!.setAside!)).toMatchObject({ code: 'deadline-refused' });
    expect(repins(tables)).toEqual([]);
  });

  it('says of one that another transaction holds that it does, and moves the others', async () => {
    let held = '';
    const { engine, ids } = await changed(3, {
      pause: () => Promise.resolve(),
      wrap: (store) => ({
        ...store,
        commit: async (batch, at) => {
          const free = batch.filter(({ next }) => next.id !== held);
          const answers = (await store.commit(free, at)).values();
          return batch.map((one) => (free.includes(one) && answers.next().value) || { outcome: 'held' });
        },
      }),
    });
    held = ids[1]!;
    const { counts, instances } = await engine.repin(why);
    expect(counts).toMatchObject({ moved: 2, failed: 1 });
    expect(instances[1]).toMatchObject({ instanceId: held, problem: { code: 'store-unavailable' } });
  });

  it('leaves nothing running behind it where the store is away for one of them', async () => {
    const gate = Promise.withResolvers<undefined>();
    let away = '';
    const { engine, ids } = await changed(2, {
      wrap: (store) => ({
        ...store,
        load: async (id) => {
          if (id === away) throw new Error('away');
          if (away !== '') await gate.promise;
          return store.load(id);
        },
      }),
    });
    away = ids[0]!;
    let isOver = false;
    const repinning = engine.repin(why).finally(() => (isOver = true));
    repinning.catch(() => undefined);
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    gate.resolve(undefined);
    await expect(repinning).rejects.toThrow('away');
  });

  it('passes on what is wrong with the store itself', async () => {
    const { engine } = await changed(1, {
      wrap: (store) => ({ ...store, commit: () => Promise.reject(new Error('away')) }),
    });
    await expect(engine.repin(why)).rejects.toThrow('away');
  });
});

describe('R15 repin: the engine’s own word, for the host alone', () => {
  it('is no command that a person could give', async () => {
    const { give, lend } = await openLibrary();
    const id = await lend();
    for (const type of ['repin', 'upgrade'])
      await expect(give(id, { type, actor: member })).rejects.toMatchObject({ code: 'invalid-command' });
  });

  it.each(['repin', 'upgrade'])('is no command that a definition could have: %s', (name) => {
    const commands = { ...lendingDefinition.commands, [name]: lendingDefinition.commands.keepRemark };
    expect(() => defineProcedure({ ...lendingDefinition, commands })).toThrow(
      expect.objectContaining({
        code: 'definition-fault',
        places: expect.arrayContaining([
          expect.objectContaining({
            place: `commands.${name}`,
            message: expect.stringContaining('own word') as string,
          }),
        ]) as unknown,
      }) as Error,
    );
  });

  it.each([
    ['without a person', { reason: 'x' }],
    ['by the engine’s own hand', { ...why, by: { id: 'system', roles: [] } }],
    ['without a reason', { by: why.by }],
    ['with an empty reason', { ...why, reason: '' }],
    ['with a text that no store keeps', { ...why, reason: '\ud800' }],
    ['with an empty batch', { ...why, limit: 0 }],
    ['with too large a batch', { ...why, limit: 1_001 }],
    ['behind no position', { ...why, after: -1 }],
    ['with a word it does not know', { ...why, dryrun: true }],
    ['with nothing', undefined],
  ])('refuses to be asked %s', async (_, options) => {
    const { engine, tables } = await changed(1);
    await expect(engine.repin(options as never)).rejects.toMatchObject({ code: 'invalid-query' });
    expect(repins(tables)).toEqual([]);
  });
});
