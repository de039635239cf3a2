import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { memoryTables } from '../store/memory/memoryTables.ts';
import { lending, lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import {
  lendBook,
  librarian,
  requestLoan,
  returnBook,
  keepRemark,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import { defineProcedure } from '../definition/defineProcedure.ts';
import { extendProcedure } from './extendProcedure.ts';
import { openTown, town, warden, townRequest } from './town.suite.ts';

describe('R20 a company adds to a procedure without a fork', () => {
  it('keeps its field from the form on in its own part of the record', async () => {
    const { engine } = await openTown();
    const { instanceId } = await engine.execute({ ...townRequest, idempotencyKey: 'a' });
    const { record } = await engine.read(instanceId);
    expect(record['extra']).toEqual({ town: { shelf: 'A-7', looks: 0, passed: false } });
    expect(record['title']).toBe('三体');
  });

  it('refuses a form without its field, and says which', async () => {
    const { engine } = await openTown();
    await expect(engine.execute({ ...requestLoan, idempotencyKey: 'a' })).rejects.toMatchObject({
      code: 'invalid-command',
      issues: [{ path: '/payload/extra' }],
    });
  });

  it('takes a form whose added fields may be left out as it was', async () => {
    const { engine, give } = await openTown();
    const { instanceId } = await engine.execute({ ...townRequest, idempotencyKey: 'a' });
    expect(await give(instanceId, keepRemark)).toMatchObject({ outcome: 'accepted' });
    const [, entry] = await engine.journal(instanceId);
    expect(entry?.entry.command.payload).toEqual(keepRemark.payload);
  });

  it('asks its own guard besides, and refuses with its own requirement and words', async () => {
    const { engine, give } = await openTown();
    const { instanceId } = await engine.execute({ ...townRequest, idempotencyKey: 'a' });
    expect(await give(instanceId, lendBook)).toMatchObject({
      outcome: 'refused',
      requirement: 'town.1',
      reasons: [
        { guard: 'looksPassed', message: { zh: expect.stringContaining('the warden has passed it') as string } },
      ],
    });
    expect(await give(instanceId, { type: 'passLook', actor: warden })).toMatchObject({ outcome: 'accepted' });
    expect(await give(instanceId, lendBook)).toMatchObject({ outcome: 'accepted' });
    expect((await engine.verify(instanceId)).sound).toBe(true);
  });

  it('keeps quiet where the base knows no such thing', () => {
    expect(lending.extension).toBeUndefined();
    expect(Object.keys(lending.commands)).not.toContain('passLook');
    expect(lending.charts.practised.start.record).not.toHaveProperty('extra');
  });

  it('marks what it adds to the chart with its name', () => {
    const requested = town.structure.states[0]?.states.find(({ key }) => key === 'requested');
    expect(requested?.transitions.map(({ command, extension }) => [command, extension])).toEqual([
      ['lendBook', undefined],
      ['withdrawRequest', undefined],
      ['passLook', 'town'],
    ]);
  });

  it('tells what is otherwise, and that nothing of it loosens', () => {
    expect(town.extension.deviations).toEqual([]);
    expect(town.extension.differences.map(({ standing, place }) => `${standing} ${place}`)).toEqual([
      'adds roles.warden',
      'adds record.extra.town.shelf',
      'adds record.extra.town.looks',
      'adds record.extra.town.passed',
      'adds commands.passLook',
      'adds machine.loan.requested.on.passLook[0]',
      'tightens machine.loan.requested.on.lendBook[0]',
      'tightens commands.requestLoan.payload.extra.town',
      'adds commands.keepRemark.payload.extra.town',
      'tightens obligations.town.*',
      'adds visible.town.warden',
    ]);
  });
});

describe('R20 an extended procedure has its own line of versions', () => {
  it('counts on each version of the base', () => {
    expect(town).toMatchObject({ id: 'lending', version: 1_001 });
    expect(
      extendProcedure(defineProcedure({ ...lendingDefinition, version: 2 }), { name: 'town', version: 3 }).version,
    ).toBe(2_003);
  });

  it('takes over instances of the base, with nothing of what is new having happened', async () => {
    const tables = memoryTables();
    const before = await openLibrary({ tables });
    const id = await before.lend();
    const { engine, give } = await openLibrary({ tables, procedures: [town], clock: before.clock });
    const report = await engine.upgrade({ by: librarian, reason: 'our rules' });
    expect(report.instances).toMatchObject([{ outcome: 'upgraded', from: 1, problem: null }]);
    expect((await engine.read(id)).record['extra']).toEqual({ town: { shelf: null, looks: 0, passed: false } });
    expect(await give(id, returnBook)).toMatchObject({ outcome: 'accepted' });
    expect(await engine.verify(id)).toMatchObject({ sound: true });
  });

  it('takes over its own earlier versions on earlier versions of the base, both as they say', async () => {
    const fields = { schema: z.strictObject({ marks: z.array(z.string()) }), blank: { marks: [] } };
    const base2 = defineProcedure({
      ...lendingDefinition,
      version: 2,
      upgrades: {
        1: ({ record, state }) => ({ record: { ...record, title: `${record['title'] as string}!` }, state }),
      },
    });
    const second = extendProcedure(base2, {
      name: 'town',
      version: 2,
      fields,
      upgrades: { 1: (before) => ({ marks: [(before as { shelf: string }).shelf] }) },
    });
    const tables = memoryTables();
    const before = await openTown({ tables });
    const { instanceId } = await before.engine.execute({ ...townRequest, idempotencyKey: 'a' });
    const { engine } = await openLibrary({ tables, procedures: [second] });
    await engine.upgrade({ by: librarian, reason: 'both have moved on' });
    const { record, version } = await engine.read(instanceId);
    expect({ version, title: record['title'], extra: record['extra'] }).toEqual({
      version: 2_002,
      title: '三体!',
      extra: { town: { marks: ['A-7'] } },
    });
  });

  it('lets an extension stand on another, each with its own fields', async () => {
    const both = extendProcedure(town, {
      name: 'street',
      version: 1,
      fields: { schema: z.strictObject({ door: z.int() }), blank: { door: 4 } },
      payloads: { requestLoan: z.strictObject({ door: z.int().optional() }) },
    });
    expect(both.version).toBe(1_001_001);
    const tables = memoryTables();
    const before = await openTown({ tables });
    const { instanceId } = await before.engine.execute({ ...townRequest, idempotencyKey: 'a' });
    const { engine } = await openLibrary({ tables, procedures: [both] });
    await engine.upgrade({ by: librarian, reason: 'our street' });
    expect((await engine.read(instanceId)).record['extra']).toEqual({
      town: { shelf: 'A-7', looks: 0, passed: false },
      street: { door: 4 },
    });
    expect(await engine.execute({ ...townRequest, idempotencyKey: 'b' })).toMatchObject({ outcome: 'accepted' });
  });
});

describe('R20 a policy says otherwise where the host says nothing', () => {
  const policyDefaults = { renewals: 1, fine: 9 };
  const extended = extendProcedure(lending, { name: 'town', version: 1, policyDefaults });

  it('has other defaults, below what the host says', () => {
    expect(extended.policy.parse({ fine: 7 })).toMatchObject({ renewals: 1, fine: 7, keepDays: 365 });
  });

  it('tells each setting, and that nobody can read off which way it goes', () => {
    expect(extended.extension.differences.map(({ standing, place }) => `${standing} ${place}`)).toEqual([
      'undecided policy.renewals',
      'undecided policy.fine',
    ]);
  });

  it('refuses a base whose machine was put in from elsewhere', () => {
    const base = { ...lending, machine: { id: 'x', config: {}, implementations: {} } };
    expect(() => extendProcedure(base, { name: 'town', version: 1 })).toThrow(
      expect.objectContaining({
        code: 'definition-fault',
        places: [expect.objectContaining({ place: 'base.machine' })],
      }),
    );
  });

  it('finds a control that is switched off, by its requirement', () => {
    const policy = lendingDefinition.policy.extend({
      controls: z.strictObject({ 'C.1': z.boolean().default(true), '1.5': z.boolean().default(false) }).prefault({}),
    });
    const base = defineProcedure({ ...lendingDefinition, policy });
    const off = extendProcedure(base, {
      name: 'town',
      version: 1,
      policyDefaults: { controls: { 'C.1': false, '1.5': true } },
    });
    expect(off.extension.deviations.map(({ requirement, place }) => `${requirement} ${place}`)).toEqual([
      'C.1 policy.controls.C.1',
    ]);
    expect(off.extension.differences.map(({ standing }) => standing)).toEqual(['loosens', 'tightens']);
  });
});
