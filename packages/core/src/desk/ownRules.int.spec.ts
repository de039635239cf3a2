import { extendProcedure, memoryStore } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import * as z from 'zod';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import { tier1 } from '../rehearsal/people.suite.ts';
import { createServiceDesk } from './createServiceDesk.ts';

const label = (en: string) => ({ en, zh: `${en}（中）` });

const westlake = extendProcedure(incidentProcedure, {
  name: 'westlake',
  version: 1,
  requirements: { 'westlake.1': { title: label('The asset is named'), source: 'C' } },
  fields: { schema: z.strictObject({ assetTag: z.string().nullable() }), blank: { assetTag: null } },
  payloads: { recordDetails: z.strictObject({ assetTag: z.string().max(40) }) },
  commands: {
    nameAsset: {
      requirement: 'westlake.1',
      label: label('Name the asset'),
      by: ['tier1'],
      region: 'root',
      payload: z.strictObject({ assetTag: z.string().max(40) }),
    },
  },
  effects: {
    lockAsset: {
      requirement: 'westlake.1',
      label: label('Lock the asset'),
      lane: 'integration',
      payload: z.strictObject({ why: z.string() }),
    },
  },
  changes: {
    keepAsset: (fields, event) => {
      if (event.type === 'recordDetails') return { assetTag: event.payload.extra.westlake.assetTag };
      return event.type === 'nameAsset' ? { assetTag: event.payload.assetTag } : fields;
    },
  },
  also: { recordDetails: ['keepAsset'] },
  transitions: [
    {
      at: '',
      command: 'nameAsset',
      requirement: 'westlake.1',
      does: ['keepAsset', { effect: 'lockAsset', payload: { why: 'named' } }],
    },
  ],
  policyDefaults: { controls: { '5.14.c': false } },
});

const clock = () => virtualClock('2026-03-02T09:00:00+08:00');
const report = {
  type: 'reportIncident',
  idempotencyKey: 'call-1',
  actor: tier1,
  payload: { channel: 'email', organisation: 'Westlake', symptom: 'no print' },
} as const;

describe('R20 a desk runs the incident procedure with a company’s own rules', () => {
  it('takes its commands and its fields, typed, and shows them in everything', async () => {
    const locked: string[] = [];
    const ownEffects = { lockAsset: ({ key }: { readonly key: string }) => void locked.push(key) };
    const desk = await createServiceDesk({ store: memoryStore(), clock: clock(), procedure: westlake, ownEffects });
    const { instanceId } = await desk.execute(report);
    await desk.execute({ type: 'acceptIncident', instanceId, actor: tier1 });
    await desk.execute({
      type: 'recordDetails',
      instanceId,
      actor: tier1,
      payload: { description: 'it hums', extra: { westlake: { assetTag: 'A-1' } } },
    });
    expect((await desk.read(instanceId)).record['extra']).toEqual({ westlake: { assetTag: 'A-1' } });
    await desk.execute({ type: 'nameAsset', instanceId, actor: tier1, payload: { assetTag: 'A-2' } });
    await desk.tick();
    expect(locked).toHaveLength(1);
    const view = await desk.read(instanceId);
    expect(view).toMatchObject({ version: 3_001, record: { extra: { westlake: { assetTag: 'A-2' } } } });
    expect((await desk.allowed(instanceId, tier1)).map(({ command }) => command)).toContain('nameAsset');
    const [due] = await desk.deadlines(instanceId);
    expect(await desk.explain(instanceId, due && 'key' in due ? due.key : '')).toMatchObject({ instanceId });
    expect((await desk.month({ month: '2026-03' })).figures).toMatchObject({});
    expect((await desk.month({ month: '2026-03' })).unreadable).toEqual([]);
    expect(await desk.verify(instanceId)).toMatchObject({ sound: true });
    await desk.close();
  });

  it('refuses a form without the added field, in the types as at the door', async () => {
    const desk = await createServiceDesk({ store: memoryStore(), clock: clock(), procedure: westlake });
    type Command = Parameters<typeof desk.execute>[0];
    expectTypeOf({
      type: 'recordDetails',
      instanceId: 'x',
      actor: { id: 'li', roles: ['tier1'] },
      payload: { description: 'it hums' },
    } as const).not.toExtend<Command>();
    await desk.close();
  });

  it('lets incidents of the procedure as it is go on, and takes them over', async () => {
    const store = memoryStore();
    const before = await createServiceDesk({ store, clock: clock() });
    const { instanceId } = await before.execute(report);
    const desk = await createServiceDesk({ store, clock: clock(), procedure: westlake });
    expect(await desk.read(instanceId)).toMatchObject({ version: 3 });
    await desk.upgrade({ by: tier1, reason: 'our rules' });
    const { version, record } = await desk.read(instanceId);
    expect({ version, extra: record['extra'] }).toEqual({ version: 3_001, extra: { westlake: { assetTag: null } } });
    await desk.close();
  });

  it('tells of the control that is off', () => {
    expect(westlake.extension.deviations.map(({ requirement, place }) => `${requirement} ${place}`)).toEqual([
      '5.14.c policy.controls.5.14.c',
    ]);
  });

  it.each([
    ['the procedure as it is', incidentProcedure],
    ['one with an id of its own', extendProcedure(incidentProcedure, { name: 'own', version: 1, id: 'own-incident' })],
    ['no procedure', {}],
  ])('refuses %s for own rules', async (_, procedure) => {
    await expect(createServiceDesk({ store: memoryStore(), procedure } as never)).rejects.toMatchObject({
      code: 'invalid-options',
      issues: [{ path: '/procedure' }],
    });
  });
});
