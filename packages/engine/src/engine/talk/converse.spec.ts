import { describe, expect, it } from 'vitest';
import { clerk, noon, openOffice, theSupplier } from '../../testProcedures/ordering/orderingOffice.suite.ts';
import { ordering } from '../../testProcedures/ordering/ordering.suite.ts';
import { defineProcedure } from '../../definition/defineProcedure.ts';
import { supplyingDefinition } from '../../testProcedures/ordering/supplying.suite.ts';
import { memoryTables } from '../../store/memory/memoryTables.ts';
import { virtualClock } from '@statedesk/testing';
import type { Store } from '../../store/store.ts';

const stored = (instant: string): string => new Date(instant).toISOString();

describe('R17 instances talk through the outbox', () => {
  it('gives the other instance its command, and tells the announcing one what it answered', async () => {
    const { engine, open, place, record } = await openOffice();
    const order = await open('三体');
    await place(order);
    expect(await engine.tick()).toMatchObject({ delivered: 1, failed: 0, unhandled: 0 });
    expect(await record(order)).toMatchObject({ supplier: theSupplier, number: 1, told: ['taken'] });
    expect(await record(theSupplier)).toEqual({ orders: 1 });
    expect(await engine.stuckEffects()).toEqual([]);
  });

  it('speaks as the instance it is, in a role of its own, under the effect’s name', async () => {
    const { engine, open, place } = await openOffice();
    const order = await open('三体');
    await place(order);
    await engine.tick();
    const [opened, taken] = await engine.journal(theSupplier);
    expect(opened?.entry).toMatchObject({
      actor: { id: order, roles: ['instance'] },
      command: { type: 'openSupplier' },
    });
    expect(taken?.entry.command).toMatchObject({ type: 'takeOrder', idempotencyKey: `order ${order}` });
    const told = (await engine.journal(order)).at(-1)?.entry;
    expect(told).toMatchObject({
      actor: { id: theSupplier, roles: ['instance'] },
      command: { type: 'keepNumber', idempotencyKey: `${order}/2/0/told`, payload: { effect: `${order}/2/0` } },
    });
    for (const id of [order, theSupplier]) expect(await engine.verify(id)).toMatchObject({ sound: true });
  });

  it('opens the instance that many speak to once; each is told its own number', async () => {
    const { engine, open, place, record } = await openOffice();
    const orders = await Promise.all(['一', '二', '三'].map((title) => open(title)));
    for (const order of orders) await place(order);
    await engine.tick();
    const numbers = await Promise.all(orders.map(async (order) => (await record(order))['number']));
    expect(numbers.toSorted()).toEqual([1, 2, 3]);
    expect(await record(theSupplier)).toEqual({ orders: 3 });
  });

  it('does once what is said to be done once, and tells the same of it', async () => {
    const { engine, open, place, record } = await openOffice();
    const order = await open('三体');
    await place(order);
    await place(order);
    await engine.tick();
    expect(await record(order)).toMatchObject({ number: 1, told: ['taken', 'taken'] });
    expect(await record(theSupplier)).toEqual({ orders: 1 });
  });

  it('is told of a refusal with every reason, in both languages, by who refused', async () => {
    const { engine, open, place, record } = await openOffice();
    const order = await open('绝版');
    await place(order);
    expect(await engine.tick()).toMatchObject({ delivered: 1 });
    expect(await record(order)).toMatchObject({ number: null, refusals: ['要求：该书在售。'], told: ['refused'] });
    const told = (await engine.journal(order)).at(-1)?.entry.command.payload;
    expect(told).toMatchObject({
      instanceId: theSupplier,
      reasons: [{ requirement: '2', message: { en: 'It is required that the book is in print.' } }],
    });
  });

  it('stays within the tenant', async () => {
    const { engine, open, place, record, give } = await openOffice();
    const [ours, theirs] = [await open('三体'), await open('三体', 'other')];
    await place(ours);
    await engine.tick();
    await place(theirs);
    await engine.tick();
    expect((await record(theirs))['supplier']).toMatch(/^supplying\/other\//);
    const stray = await open('流浪地球', 'other');
    await give(stray, 'placeOrder', { payload: { supplier: theSupplier } });
    await engine.tick();
    expect(await record(theSupplier)).toEqual({ orders: 1 });
    expect(await record(stray)).toMatchObject({ told: ['refused'] });
  });

  it('is told at once that there is none of that id, so that its lane goes on', async () => {
    const { engine, open, place, record } = await openOffice();
    const order = await open('三体');
    await place(order, 'supplying/default/nowhere');
    await place(order);
    expect(await engine.tick()).toMatchObject({ delivered: 2, failed: 0 });
    expect(await record(order)).toMatchObject({
      refusals: ['没有编号为“supplying/default/nowhere”的实例。'],
      told: ['refused', 'taken'],
    });
    expect((await engine.journal(order)).at(-2)?.entry.actor).toEqual({ id: order, roles: ['instance'] });
  });

  it('is answered by a person’s hand as well, who is told the same', async () => {
    const { engine, give, open, place } = await openOffice();
    await place(await open('三体'));
    await engine.tick();
    const order = { payload: { title: '球状闪电' }, idempotencyKey: 'by telephone' };
    expect(await give(theSupplier, 'takeOrder', order)).toMatchObject({ outcome: 'accepted', tells: { number: 2 } });
    expect(await give(theSupplier, 'takeOrder', order)).toMatchObject({ outcome: 'accepted', tells: { number: 2 } });
    expect(await give(theSupplier, 'closeSupplier')).not.toHaveProperty('tells');
  });

  it('bars no late entry by a report that is told as of the announcement', async () => {
    const { engine, open, place, give, clock } = await openOffice();
    const order = await open('三体');
    await place(order);
    clock.advanceBy(3_600_000);
    await engine.tick();
    const told = (await engine.journal(order)).at(-1)?.entry;
    expect([told?.occurredAt, told?.recordedAt]).toEqual([stored(noon), stored('2026-03-02T13:00:00+08:00')]);
    const late = await give(order, 'printOrder', { payload: {}, occurredAt: '2026-03-02T12:30:00+08:00' });
    expect(late.outcome).toBe('accepted');
    expect(await engine.verify(order)).toMatchObject({ sound: true });
  });
});

describe('R17 nobody can speak as an instance', () => {
  it.each([
    ['alone', ['instance']],
    ['beside others', ['librarian', 'instance']],
  ])('turns away who claims the role %s, in commands and questions', async (_, roles) => {
    const { engine, open } = await openOffice();
    const order = await open('三体');
    const actor = { id: theSupplier, roles };
    const issues = [
      { path: '/actor/roles', message: { en: expect.stringContaining('nobody can claim it') as string } },
    ];
    await expect(engine.execute({ type: 'placeOrder', instanceId: order, actor })).rejects.toMatchObject({
      code: 'invalid-command',
      issues,
    });
    await expect(engine.read(order, actor)).rejects.toMatchObject({ code: 'invalid-query', issues });
    await expect(engine.allowed(order, actor)).rejects.toMatchObject({ code: 'invalid-query' });
    await expect(engine.resolveEffect('x', 'discard', { by: actor, reason: 'why' })).rejects.toMatchObject({
      code: 'invalid-query',
    });
  });

  it('refuses a person what is open to instances alone, and says so', async () => {
    const { give, open, engine } = await openOffice();
    const order = await open('三体');
    const payload = { effect: 'x', announced: null, instanceId: theSupplier };
    expect(await give(order, 'keepNumber', { payload })).toMatchObject({
      outcome: 'refused',
      kind: 'role',
      reasons: [
        { message: { en: '"Keep the number" is for: another instance.', zh: '“记录编号”由以下角色执行：其他实例。' } },
      ],
    });
    const verdicts = await engine.allowed(order, clerk);
    expect(verdicts.find(({ command }) => command === 'keepNumber')?.verdict).toBe('no');
  });

  it('refuses an instance what is not open to instances, and tells it so', async () => {
    const { commands } = supplyingDefinition;
    const closed = { ...commands, takeOrder: { ...commands.takeOrder, by: ['librarian'] as const } };
    const procedures = [ordering, defineProcedure({ ...supplyingDefinition, commands: closed })];
    const { engine, open, place, record } = await openOffice({ procedures });
    const order = await open('三体');
    await place(order);
    await engine.tick();
    expect(await record(order)).toMatchObject({ told: ['refused'], refusals: ['“接单”由以下角色执行：馆员。'] });
  });
});

/** A store that fails once at what `breaks` says, before or after it is done. */
const failingOnce = (breaks: (method: keyof Store, given: readonly unknown[]) => boolean, when: 'before' | 'after') => {
  let left = 1;
  return (store: Store): Store =>
    new Proxy(store, {
      get: (target, name: keyof Store) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          const broken = left > 0 && breaks(name, given);
          if (broken) left -= 1;
          if (broken && when === 'before') throw new Error('the worker died');
          const done = (await Reflect.apply(method, target, given)) as unknown;
          if (broken) throw new Error('the worker died');
          return done;
        };
      },
    });
};

const commits = (type: string) => (method: keyof Store, given: readonly unknown[]) =>
  method === 'commit' && JSON.stringify(given[0]).includes(`\\"type\\":\\"${type}\\"`);

describe('R18 a worker that dies leaves nothing half said: taken once, told once', () => {
  it.each([
    ['before the other side took it', commits('takeOrder'), 'before'],
    ['after the other side took it', commits('takeOrder'), 'after'],
    ['before the shared one is opened', commits('openSupplier'), 'before'],
    ['after the shared one is opened', commits('openSupplier'), 'after'],
    ['before it is told', commits('keepNumber'), 'before'],
    ['after it is told', commits('keepNumber'), 'after'],
    ['before the effect is settled', (method: keyof Store) => method === 'settleEffect', 'before'],
    ['after the effect is settled', (method: keyof Store) => method === 'settleEffect', 'after'],
  ] as const)('%s', async (_, breaks, when) => {
    const tables = memoryTables();
    const clock = virtualClock(noon);
    const dying = await openOffice({ tables, clock, wrap: failingOnce(breaks, when) });
    const order = await dying.open('三体');
    await dying.place(order);
    await dying.engine.tick().catch(() => undefined);
    clock.advanceBy(60_000);
    const next = await openOffice({ tables, clock });
    await next.engine.tick();
    expect(await next.record(order)).toMatchObject({ number: 1, told: ['taken'] });
    expect(await next.record(theSupplier)).toEqual({ orders: 1 });
    expect(tables.outbox.size).toBe(0);
  });

  it('keeps to a refusal that was told, although the other side would take it by now', async () => {
    const tables = memoryTables();
    const clock = virtualClock(noon);
    const dying = await openOffice({
      tables,
      clock,
      wrap: failingOnce((method) => method === 'settleEffect', 'before'),
    });
    const [first, order] = [await dying.open('球状闪电'), await dying.open('三体')];
    const healthy = await openOffice({ tables, clock });
    await healthy.place(first);
    await healthy.engine.tick();
    await healthy.give(theSupplier, 'closeSupplier');
    await dying.place(order);
    await dying.engine.tick().catch(() => undefined);
    await healthy.give(theSupplier, 'reopenSupplier');
    clock.advanceBy(60_000);
    await healthy.engine.tick();
    expect(await healthy.record(order)).toMatchObject({ number: null, told: ['refused'] });
    expect(await healthy.record(theSupplier)).toEqual({ orders: 1 });
  });
});

describe('R18 what cannot be said now is said later', () => {
  it('waits for a worker that has the other procedure', async () => {
    const tables = memoryTables();
    const clock = virtualClock(noon);
    const alone = await openOffice({ tables, clock, procedures: [ordering] });
    const order = await alone.engine.execute({
      type: 'openOrder',
      actor: clerk,
      payload: { title: '三体' },
      idempotencyKey: '三体',
    });
    await alone.place(order.instanceId);
    expect(await alone.engine.tick()).toMatchObject({ failed: 1, unhandled: 0 });
    clock.advanceBy(1_000);
    const both = await openOffice({ tables, clock });
    expect(await both.engine.tick()).toMatchObject({ delivered: 1 });
    expect(await both.record(order.instanceId)).toMatchObject({ number: 1 });
  });

  it('waits until the other side is released, and until the announcing one is', async () => {
    const { engine, open, place, record, clock, tables } = await openOffice();
    await place(await open('球状闪电'));
    await engine.tick();
    const order = await open('三体');
    const aside = (id: string) => tables.instances.set(id, { ...tables.instances.get(id)!, setAside: '{}' });
    aside(theSupplier);
    await place(order);
    expect(await engine.tick()).toMatchObject({ failed: 1 });
    await engine.release(theSupplier);
    aside(order);
    clock.advanceBy(1_000);
    expect(await engine.tick()).toMatchObject({ failed: 1 });
    expect(await record(theSupplier)).toEqual({ orders: 2 });
    await engine.release(order);
    clock.advanceBy(2_000);
    expect(await engine.tick()).toMatchObject({ delivered: 1 });
    expect(await record(order)).toMatchObject({ number: 2, told: ['taken'] });
    expect(await record(theSupplier)).toEqual({ orders: 2 });
  });
});

describe('R17 a host’s handler takes the other side over', () => {
  it('is called instead of the engine, with the same key', async () => {
    const seen: string[] = [];
    const { engine, open, place, record } = await openOffice({
      effects: { orderBook: ({ key }) => void seen.push(key) },
    });
    const order = await open('三体');
    await place(order);
    expect(await engine.tick()).toMatchObject({ delivered: 1 });
    expect(seen).toEqual([`${order}/2/0`]);
    expect(await record(order)).toMatchObject({ told: [] });
  });

  it('has the announcing instance told that its effect was delivered, once', async () => {
    const { engine, open, give, record } = await openOffice({ effects: { printLabel: () => undefined } });
    const order = await open('三体');
    await give(order, 'printOrder', { payload: {} });
    await engine.tick();
    expect(await record(order)).toMatchObject({ told: ['keepDelivery'] });
    expect((await engine.journal(order)).at(-1)?.entry.actor).toEqual({ id: order, roles: ['instance'] });
  });
});
