import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../../definition/defineProcedure.ts';
import { clerk, openOffice, theSupplier, type Office } from '../../testProcedures/ordering/orderingOffice.suite.ts';
import { ordering, orderingDefinition } from '../../testProcedures/ordering/ordering.suite.ts';
import { supplying } from '../../testProcedures/ordering/supplying.suite.ts';

const decided = { by: clerk, reason: 'the printer is gone' };
const jammed = { printLabel: () => Promise.reject(new Error('paper jam')) };

/** Ticks until nothing is tried again. */
const tickOut = async ({ engine, clock }: Office): Promise<void> => {
  for (let tries = 0; tries < 10; tries += 1) {
    await engine.tick();
    clock.advanceBy(600_000);
  }
};

/** An office in which two labels wait: the first is given up, the second is behind it. */
const openJammed = async () => {
  let works = false;
  const seen: string[] = [];
  const office = await openOffice({
    deliveryTries: 3,
    effects: {
      printLabel: ({ key }, { attempts }) => {
        if (!works) throw new Error(`paper jam ${attempts}`);
        seen.push(key);
      },
    },
  });
  const order = await office.open('三体');
  await office.give(order, 'printOrder', { payload: {} });
  await office.give(order, 'printOrder', { payload: {} });
  await tickOut(office);
  return { ...office, order, seen, repair: () => void (works = true) };
};

describe('R18 what was tried too often is a dead letter, which blocks its lane', () => {
  it('is listed with why and how often, and the announcing instance is told', async () => {
    const { engine, order, record } = await openJammed();
    expect(await engine.stuckEffects()).toEqual([
      {
        key: `${order}/2/0`,
        instanceId: order,
        revision: 2,
        type: 'printLabel',
        lane: 'integration',
        payload: {},
        standing: 'dead',
        attempts: 3,
        error: 'paper jam 2',
      },
    ]);
    expect(await record(order)).toMatchObject({ told: ['keepFailure'] });
    const told = (await engine.journal(order)).at(-1)?.entry;
    expect(told?.command.payload).toMatchObject({ effect: `${order}/2/0`, error: 'paper jam 2' });
  });

  it('is a hundred tries by default, which is half a day', async () => {
    const { engine, clock, open, give } = await openOffice({ effects: jammed });
    const from = clock.now();
    await give(await open('三体'), 'printOrder', { payload: {} });
    for (let tries = 1; tries < 100; tries += 1) {
      expect(await engine.tick()).toMatchObject({ failed: 1 });
      expect(await engine.stuckEffects()).toEqual([]);
      clock.advanceBy(tries < 10 ? 1_000 * 2 ** (tries - 1) : 600_000);
    }
    await engine.tick();
    expect(await engine.stuckEffects()).toMatchObject([{ standing: 'dead', attempts: 100 }]);
    expect((clock.now() - from) / 3_600_000).toBeGreaterThan(12);
  });

  it('is one at once where trying again would not help: a definition that says no command', async () => {
    const { effects } = orderingDefinition;
    const wrong = {
      ...effects.orderBook,
      command: () => ({ procedure: 'supplying', type: 'takeOrder', payload: [] }) as never,
    };
    const procedure = defineProcedure({ ...orderingDefinition, effects: { ...effects, orderBook: wrong } });
    const { engine, open, place, record } = await openOffice({ procedures: [procedure, supplying] });
    const order = await open('三体');
    await place(order);
    expect(await engine.tick()).toMatchObject({ failed: 1 });
    expect(await engine.stuckEffects()).toMatchObject([
      { standing: 'dead', attempts: 1, error: expect.stringContaining('effects.orderBook.command') as string },
    ]);
    expect(await record(order)).toMatchObject({ told: ['keepFailure'] });
  });

  it('is one at once for a payload that the other side’s door turns away', async () => {
    const { effects } = orderingDefinition;
    const wrong = {
      ...effects.orderBook,
      command: () => ({ procedure: 'supplying', instanceId: theSupplier, type: 'takeOrder', payload: { isbn: 1 } }),
    };
    const procedure = defineProcedure({ ...orderingDefinition, effects: { ...effects, orderBook: wrong } });
    const { engine, open, place } = await openOffice({ procedures: [procedure, supplying] });
    await engine.execute({
      procedure: 'supplying',
      type: 'openSupplier',
      actor: clerk,
      idempotencyKey: 'the supplier',
    });
    await place(await open('三体'));
    await engine.tick();
    expect(await engine.stuckEffects()).toMatchObject([{ standing: 'dead', attempts: 1 }]);
  });
});

describe('R18 a person resolves what is stuck', () => {
  it('has it tried again in its old place: what waited behind it follows', async () => {
    const { engine, order, seen, repair } = await openJammed();
    repair();
    expect(await engine.resolveEffect(`${order}/2/0`, 'retry', decided)).toBe(true);
    await engine.tick();
    expect(seen).toEqual([`${order}/2/0`, `${order}/3/0`]);
    expect(await engine.stuckEffects()).toEqual([]);
  });

  it('gives it up, by an entry that says who and why; what waited behind it goes on', async () => {
    const { engine, order, seen, repair, record } = await openJammed();
    const before = await record(order);
    repair();
    expect(await engine.resolveEffect(`${order}/2/0`, 'discard', decided)).toBe(true);
    const entry = (await engine.journal(order)).at(-1)?.entry;
    expect(entry).toMatchObject({
      actor: { id: 'wen', roles: ['librarian'] },
      command: {
        type: 'discardEffect',
        reason: decided.reason,
        payload: { effect: `${order}/2/0`, type: 'printLabel' },
      },
      patches: [],
    });
    expect(await record(order)).toEqual(before);
    await engine.tick();
    expect(seen).toEqual([`${order}/3/0`]);
    expect(await engine.verify(order)).toMatchObject({ sound: true });
  });

  it('does nothing a second time, nor to what is not stuck', async () => {
    const { engine, order } = await openJammed();
    const key = `${order}/2/0`;
    expect(await engine.resolveEffect(`${order}/3/0`, 'discard', decided)).toBe(false);
    expect(await engine.resolveEffect(key, 'discard', decided)).toBe(true);
    const entries = (await engine.journal(order)).length;
    expect(await engine.resolveEffect(key, 'discard', decided)).toBe(false);
    expect(await engine.resolveEffect('nothing', 'retry', decided)).toBe(false);
    expect(await engine.journal(order)).toHaveLength(entries);
  });

  it('does the rest where it was torn apart: on record, and still there', async () => {
    const { engine, order, tables } = await openJammed();
    const key = `${order}/2/0`;
    const row = tables.outbox.get(key)!;
    await engine.resolveEffect(key, 'discard', decided);
    const entries = (await engine.journal(order)).length;
    tables.outbox.set(key, row);
    expect(await engine.resolveEffect(key, 'discard', decided)).toBe(true);
    expect(await engine.journal(order)).toHaveLength(entries);
    expect(tables.outbox.has(key)).toBe(false);
  });

  it('lists what nobody handles besides', async () => {
    const { engine, open, give } = await openOffice();
    const order = await open('三体');
    await give(order, 'printOrder', { payload: {} });
    await engine.tick();
    expect(await engine.stuckEffects({ limit: 1 })).toMatchObject([
      { standing: 'unhandled', attempts: 1, error: null },
    ]);
    expect(await engine.resolveEffect(`${order}/2/0`, 'discard', decided)).toBe(true);
    expect(await engine.stuckEffects()).toEqual([]);
  });

  it('gives nothing up for an instance that waits itself', async () => {
    const { engine, order, tables } = await openJammed();
    tables.instances.set(order, { ...tables.instances.get(order)!, setAside: '{}' });
    await expect(engine.resolveEffect(`${order}/2/0`, 'discard', decided)).rejects.toMatchObject({
      code: 'instance-set-aside',
    });
    expect(await engine.stuckEffects()).toHaveLength(1);
  });

  it.each<[string, unknown[], string]>([
    ['no key', ['', 'retry', decided], '/key'],
    ['another resolution', ['x', 'ignore', decided], '/resolution'],
    ['nobody', ['x', 'discard', { reason: 'why' }], '/decided/by'],
    ['no reason', ['x', 'discard', { by: clerk, reason: '' }], '/decided/reason'],
  ])('refuses %s', async (_, given, path) => {
    const { engine } = await openOffice({ procedures: [ordering] });
    const asked = (Reflect.get(engine, 'resolveEffect') as (...many: unknown[]) => Promise<boolean>)(...given);
    await expect(asked).rejects.toMatchObject({ code: 'invalid-query', issues: [{ path }] });
    await expect(engine.stuckEffects({ limit: 0 })).rejects.toMatchObject({ code: 'invalid-query' });
  });
});
