import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineProcedure } from '../../definition/defineProcedure.ts';
import { ordering, orderingDefinition } from '../../testProcedures/ordering/ordering.suite.ts';
import { clerk, openOffice, type Office } from '../../testProcedures/ordering/orderingOffice.suite.ts';
import { supplying } from '../../testProcedures/ordering/supplying.suite.ts';

const { printLabel } = orderingDefinition.effects;

/** An ordering whose label is ordered of several suppliers at once. */
const orderingOf = (suppliers: () => readonly string[]) =>
  defineProcedure({
    ...orderingDefinition,
    effects: {
      ...orderingDefinition.effects,
      printLabel: {
        requirement: printLabel.requirement,
        label: printLabel.label,
        payload: z.strictObject({}),
        lane: 'instance',
        commands: (_, source) =>
          suppliers().map((instanceId) => ({
            procedure: 'supplying',
            instanceId,
            type: 'takeOrder',
            payload: { title: source.slice(0, 8) },
          })),
      },
    },
  });

const officeOf = async (count: number) => {
  const suppliers: string[] = [];
  const office = await openOffice({ procedures: [orderingOf(() => suppliers), supplying] });
  for (let index = 0; index < count; index += 1)
    suppliers.push(
      (
        await office.engine.execute({
          type: 'openSupplier',
          procedure: 'supplying',
          actor: clerk,
          idempotencyKey: `supplier ${index}`,
          payload: {},
        })
      ).instanceId,
    );
  return { ...office, suppliers };
};
const print = async (office: Office) => {
  const order = await office.open('三体');
  await office.give(order, 'printOrder', { payload: {} });
  return order;
};
const ordersOf = ({ record, suppliers }: Awaited<ReturnType<typeof officeOf>>) =>
  Promise.all(suppliers.map(async (one) => (await record(one))['orders']));

describe('R17 an instance speaks to several', () => {
  it('gives each its command, once, however often workers look', async () => {
    const office = await officeOf(3);
    const order = await print(office);
    for (let look = 0; look < 2; look += 1) await office.engine.tick();
    expect(await ordersOf(office)).toEqual([1, 1, 1]);
    const [, taken] = await office.engine.journal(office.suppliers[2] ?? '');
    expect(taken?.entry).toMatchObject({
      actor: { id: order, roles: ['instance'] },
      command: { idempotencyKey: `${order}/2/0/2` },
    });
    expect(await office.engine.stuckEffects()).toEqual([]);
  });

  it('says nothing to nobody', async () => {
    const office = await officeOf(0);
    await print(office);
    expect(await office.engine.tick()).toMatchObject({ delivered: 1, failed: 0 });
  });

  it('is kept from none of the others by one that cannot hear, which hears it later', async () => {
    const office = await officeOf(3);
    const { engine, tables, clock, suppliers } = office;
    const [, deaf = ''] = suppliers;
    tables.instances.set(deaf, { ...tables.instances.get(deaf)!, setAside: '{}' });
    await print(office);
    expect(await engine.tick()).toMatchObject({ failed: 1 });
    expect(await ordersOf(office)).toEqual([1, 0, 1]);
    await engine.release(deaf);
    clock.advanceBy(1_000);
    expect(await engine.tick()).toMatchObject({ delivered: 1 });
    expect(await ordersOf(office)).toEqual([1, 1, 1]);
  });

  it('goes by the lane of instances, is one command or several, and has nothing reported', () => {
    const broken = (effect: object) => () =>
      defineProcedure({
        ...orderingDefinition,
        effects: { ...orderingDefinition.effects, printLabel: { ...printLabel, ...effect } },
      } as never);
    const commands = () => [];
    expect(broken({ commands })).toThrow('effects.printLabel.lane');
    const instance = { lane: 'instance', commands };
    expect(broken({ ...instance, command: () => ({}) })).toThrow('effects.printLabel.commands');
    expect(broken({ ...instance, reports: { taken: 'keepNumber' } })).toThrow('effects.printLabel.reports.taken');
    expect(ordering.effects['printLabel']).not.toHaveProperty('commands');
  });
});
