import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { memoryTables } from '../store/memory/memoryTables.ts';
import { DefinitionError } from '../errors/definitionError.ts';
import { lending, lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import {
  closeLoan,
  lendBook,
  librarian,
  member,
  renewLoan,
  requestLoan,
  returnBook,
  keepRemark,
  dueAt,
  settleFine,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import { defineProcedure } from '../definition/defineProcedure.ts';
import { extendProcedure } from './extendProcedure.ts';
import type { AnyExtension } from './extension.ts';

const x = { en: 'x', zh: 'x' };
const label = (en: string) => ({ en, zh: `${en}（中）` });

/** A town's own rules: a shelf mark on every request, and a warden who looks at a book before it is lent. */
const town = extendProcedure(lending, {
  name: 'town',
  version: 1,
  requirements: { 'town.1': { title: label('The warden looks at it'), source: 'C' } },
  roles: { warden: label('Warden') },
  sees: ['warden'],
  fields: {
    schema: z.strictObject({ shelf: z.string().nullable(), looks: z.int(), passed: z.boolean() }),
    blank: { shelf: null, looks: 0, passed: false },
  },
  payloads: {
    requestLoan: z.strictObject({ shelf: z.string().max(20) }),
    keepRemark: z.strictObject({ tone: z.string().optional() }),
  },
  commands: {
    passLook: {
      requirement: 'town.1',
      label: label('Pass the look'),
      by: ['warden'],
      region: 'loan',
      payload: z.strictObject({ note: z.string().optional() }),
    },
  },
  guards: {
    looksPassed: {
      requirement: 'town.1',
      label: label('the warden has passed it'),
      holds: (record) => record.extra.town.passed,
    },
  },
  changes: {
    keepShelf: (fields, event) =>
      event.type === 'requestLoan' ? { ...fields, shelf: event.payload.extra.town.shelf } : fields,
    pass: (fields) => ({ ...fields, looks: fields.looks + 1, passed: true }),
  },
  also: { requestLoan: ['keepShelf'] },
  transitions: [{ at: 'loan.requested', command: 'passLook', requirement: 'town.1', does: ['pass'] }],
  requires: [{ command: 'lendBook', guard: 'looksPassed' }],
  obligations: (record) =>
    record.extra.town.passed
      ? []
      : [
          {
            id: 'town.look',
            requirement: 'town.1',
            label: label('the look'),
            owedSince: '2026-03-02T01:00:00.000Z',
            blocks: ['closeLoan'],
            standing: 'owed',
          },
        ],
});

const warden = { id: 'wu', roles: ['warden'] };
const request = { ...requestLoan, payload: { ...requestLoan.payload, extra: { town: { shelf: 'A-7' } } } };

const open = (procedures: Parameters<typeof openLibrary>[0] = {}) => openLibrary({ procedures: [town], ...procedures });

describe('R20 a company adds to a procedure without a fork', () => {
  it('keeps its field from the form on in its own part of the record', async () => {
    const { engine } = await open();
    const { instanceId } = await engine.execute({ ...request, idempotencyKey: 'a' });
    const { record } = await engine.read(instanceId);
    expect(record['extra']).toEqual({ town: { shelf: 'A-7', looks: 0, passed: false } });
    expect(record['title']).toBe('三体');
  });

  it('refuses a form without its field, and says which', async () => {
    const { engine } = await open();
    await expect(engine.execute({ ...requestLoan, idempotencyKey: 'a' })).rejects.toMatchObject({
      code: 'invalid-command',
      issues: [{ path: '/payload/extra' }],
    });
  });

  it('takes a form whose added fields may be left out as it was', async () => {
    const { engine, give } = await open();
    const { instanceId } = await engine.execute({ ...request, idempotencyKey: 'a' });
    expect(await give(instanceId, keepRemark)).toMatchObject({ outcome: 'accepted' });
    const [, entry] = await engine.journal(instanceId);
    expect(entry?.entry.command.payload).toEqual(keepRemark.payload);
  });

  it('asks its own guard besides, and refuses with its own requirement and words', async () => {
    const { engine, give } = await open();
    const { instanceId } = await engine.execute({ ...request, idempotencyKey: 'a' });
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
    const before = await open({ tables });
    const { instanceId } = await before.engine.execute({ ...request, idempotencyKey: 'a' });
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
    const before = await open({ tables });
    const { instanceId } = await before.engine.execute({ ...request, idempotencyKey: 'a' });
    const { engine } = await openLibrary({ tables, procedures: [both] });
    await engine.upgrade({ by: librarian, reason: 'our street' });
    expect((await engine.read(instanceId)).record['extra']).toEqual({
      town: { shelf: 'A-7', looks: 0, passed: false },
      street: { door: 4 },
    });
    expect(await engine.execute({ ...request, idempotencyKey: 'b' })).toMatchObject({ outcome: 'accepted' });
  });
});

const own = (more: Partial<AnyExtension>) =>
  extendProcedure(lending, { name: 'town', version: 1, ...more } as never).extension;

const told = (more: Partial<AnyExtension>) =>
  own(more).deviations.map(({ requirement, place, basis }) => `${requirement} ${place} ${basis}`);

const command = {
  requirement: '1.4',
  label: x,
  by: ['librarian'] as const,
  region: 'loan',
  payload: z.strictObject({}),
};

describe('R20 loosening a row of the text is reported as a deviation', () => {
  it('finds a guard that is asked no more', () => {
    const loosens = { guards: [{ command: 'lendBook', guard: 'membershipActive', reason: x }] };
    expect(told({ loosens, replaces: {} })).toEqual(['1.2 machine.loan.requested.on.lendBook[0] structure']);
  });

  it('tells of a guard with another predicate what the extension says', () => {
    const replaces = { isRare: { holds: () => true, claims: 'loosens' as const, reason: x } };
    expect(told({ replaces })).toEqual(['1.3 guards.isRare declared']);
    expect(told({ replaces: { isRare: { ...replaces.isRare, claims: 'tightens' as const } } })).toEqual([]);
  });

  it.each([
    [
      'to a state of the base',
      [{ at: 'loan.requested', command: 'skip', requirement: '1.4', target: 'loan.returned' }],
      '1.4 machine.loan.requested.on.skip[0]',
    ],
    [
      'for a command of the base',
      [
        { at: 'loan.lost', command: 'closeLoan', requirement: '1.8', target: 'loan.closed' },
        {
          at: 'loan.lost',
          command: 'skip',
          requirement: '1.8',
          does: [{ effect: 'shelveBook', payload: { title: 'x' } }],
        },
      ],
      '1.8 machine.loan.lost.on.closeLoan[0]',
    ],
  ])('finds an arrow %s', (_, transitions, place) => {
    expect(told({ commands: { skip: command }, transitions })).toEqual([`${place} structure`]);
  });

  it('finds a role more', () => {
    expect(told({ by: { closeLoan: ['librarian', 'member'] } })).toEqual(['1.8 commands.closeLoan.by structure']);
  });

  it('finds a condition that is asked no more', () => {
    expect(told({ loosens: { conditions: [{ command: 'lendBook', condition: 'fourEyes', reason: x }] } })).toEqual([
      'C.1 commands.lendBook.conditions.fourEyes structure',
    ]);
  });

  it('tells of duties that are dropped or put off', () => {
    const dropped = { requirement: '1.7', reason: x };
    const deadlines = {
      return: { requirement: '1.6', reason: x, until: () => 0 },
      archive: { requirement: '1.8', reason: x },
    };
    expect(told({ loosens: { obligations: { fine: dropped }, deadlines } })).toEqual([
      '1.7 obligations.fine declared',
      '1.6 deadlines.return declared',
      '1.8 deadlines.archive declared',
    ]);
  });

  it('stays quiet about a P row, which permits more itself', () => {
    const { differences, deviations } = own({ by: { reopenLoan: ['librarian', 'member'] } });
    expect(differences.map(({ standing }) => standing)).toEqual(['loosens']);
    expect(deviations).toEqual([]);
  });

  it('has words in both languages for each', () => {
    for (const { message } of own({
      by: { closeLoan: ['member'] },
      loosens: { conditions: [{ command: 'lendBook', condition: 'fourEyes', reason: x }] },
    }).differences) {
      expect(message.en).not.toBe('');
      expect(message.zh).toMatch(/[一-鿿]/u);
    }
  });
});

describe('R20 tightening is no deviation', () => {
  const state = { requirement: '1.4', label: label('Looked at') };
  const detour = { command: 'returnBook', from: 'loan.out', to: 'loan.returned', through: 'loan.looked' };
  const looked = {
    commands: { lookAt: command, giveBack: command },
    states: { 'loan.looked': state },
    detours: [detour],
    transitions: [{ at: 'loan.looked', command: 'lookAt', requirement: '1.4', target: 'loan.returned' }],
  };
  const onward = { ...looked, commands: { lookAt: command } };

  it('takes a state that the procedure’s own way leads through', async () => {
    const extended = extendProcedure(lending, { name: 'town', version: 1, ...onward });
    expect(extended.extension.deviations).toEqual([]);
    expect(extended.extension.differences.map(({ standing, place }) => `${standing} ${place}`)).toEqual([
      'adds commands.lookAt',
      'adds machine.loan.looked',
      'tightens machine.loan.out.on.returnBook[0]',
      'adds machine.loan.looked.on.lookAt[0]',
    ]);
    const { engine, give, lend } = await openLibrary({ procedures: [extended] });
    const id = await lend();
    expect(await give(id, returnBook)).toMatchObject({ state: { loan: 'looked' } });
    expect(await give(id, closeLoan)).toMatchObject({ outcome: 'refused', kind: 'state' });
    expect(await give(id, { type: 'lookAt', actor: librarian })).toMatchObject({ state: { loan: 'returned' } });
    expect(await engine.verify(id)).toMatchObject({ sound: true });
  });

  it('finds a short cut behind such a state', () => {
    const transitions = [
      ...looked.transitions,
      { at: 'loan.looked', command: 'giveBack', requirement: '1.4', target: 'loan.closed' },
    ];
    expect(told({ ...looked, transitions })).toEqual(['1.8 machine.loan.looked.on.giveBack[0] structure']);
  });

  it('finds a short cut between two ways into it', () => {
    const detours = [detour, { command: 'lendBook', from: 'loan.requested', to: 'loan.out', through: 'loan.looked' }];
    expect(told({ ...onward, detours })).toEqual(['1.4 machine.loan.looked.on.lookAt[0] structure']);
  });

  it('lets nobody but the named roles, with conditions besides', async () => {
    const extended = extendProcedure(lending, {
      name: 'town',
      version: 1,
      by: { renewLoan: ['librarian'] },
      conditions: {
        returnBook: { never: { requirement: '1.4', label: x, holds: ({ record }) => record.title === '' } },
      },
    });
    expect(extended.extension.differences.map(({ standing, place }) => `${standing} ${place}`)).toEqual([
      'tightens commands.renewLoan.by',
      'tightens commands.returnBook.conditions.never',
    ]);
    const { give, lend } = await openLibrary({ procedures: [extended] });
    const id = await lend();
    expect(await give(id, renewLoan)).toMatchObject({ outcome: 'refused', kind: 'role' });
    expect(await give(id, returnBook)).toMatchObject({ outcome: 'refused', kind: 'condition' });
  });

  it('lets a deadline fall due sooner, and never later', async () => {
    const hour = 3_600_000;
    const sooner = (by: number) => ({
      return: { requirement: '1.6', dueAt: ({ dueAt: due }: { dueAt: number }) => due + by },
    });
    const dues = async (by: number) => {
      const extended = extendProcedure(lending, { name: 'town', version: 1, sooner: sooner(by) });
      const { engine, lend } = await openLibrary({ procedures: [extended] });
      const deadlines = await engine.deadlines(await lend());
      return deadlines.find(({ key }) => key.startsWith('return'))?.dueAt;
    };
    expect(Date.parse((await dues(-hour)) ?? '')).toBe(Date.parse(dueAt) - hour);
    expect(Date.parse((await dues(hour)) ?? '')).toBe(Date.parse(dueAt));
  });

  it('narrows who may see an instance, and widens it for nobody', async () => {
    const extended = extendProcedure(lending, {
      name: 'town',
      version: 1,
      visible: ({ rare }, { id }) => !rare || id === 'otto',
    });
    const { engine, request: ask } = await openLibrary({ procedures: [extended] });
    const plain = await ask('a');
    const rare = await ask('b', { payload: { title: 'Codex', rare: true } });
    expect(await engine.read(plain, member)).toMatchObject({ id: plain });
    await expect(engine.read(rare, member)).rejects.toMatchObject({ code: 'unknown-instance' });
    await expect(engine.read(rare, { id: 'otto', roles: ['member'] })).rejects.toMatchObject({
      code: 'unknown-instance',
    });
  });
});

describe('R20 what an extension takes away is gone, and nothing else', () => {
  it('owes a duty no more, if it is the one it says', async () => {
    const late = async (requirement: string) => {
      const loosens = { obligations: { fine: { requirement, reason: x } } };
      const extended = extendProcedure(lending, { name: 'town', version: 1, loosens });
      const library = await openLibrary({ procedures: [extended] });
      const id = await library.lend();
      library.clock.advanceTo('2026-03-20T09:00:00+08:00');
      await library.give(id, returnBook);
      return (await library.engine.read(id)).obligations.map(({ id: owed }) => owed);
    };
    expect(await late('1.7')).toEqual([]);
    expect(await late('1.6')).toEqual(['fine']);
  });

  it('asks a guard no more', async () => {
    const loosens = { guards: [{ command: 'renewLoan', guard: 'renewalsLeft', reason: x }] };
    const extended = extendProcedure(lending, { name: 'town', version: 1, loosens });
    const { give, lend } = await openLibrary({ procedures: [extended] });
    const id = await lend();
    const renew = () => give(id, renewLoan);
    const outcomes = [await renew(), await renew(), await renew()].map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['accepted', 'accepted', 'accepted']);
  });

  it('fines nobody whose deadline falls due no more', async () => {
    const deadlines = { return: { requirement: '1.6', reason: x } };
    const extended = extendProcedure(lending, { name: 'town', version: 1, loosens: { deadlines } });
    const { clock, give, lend } = await openLibrary({ procedures: [extended] });
    const id = await lend();
    clock.advanceTo('2026-04-20T09:00:00+08:00');
    await give(id, returnBook);
    expect(await give(id, settleFine)).toMatchObject({ outcome: 'refused' });
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

describe('R20 an extension that does not fit is refused with every place', () => {
  const faults = (more: object, base: unknown = lending): readonly string[] => {
    try {
      extendProcedure(base as typeof lending, { name: 'town', version: 1, ...more });
      return [];
    } catch (error) {
      expect(error).toBeInstanceOf(DefinitionError);
      return (error as DefinitionError).places.map(({ place, message }) => `${place}: ${message}`);
    }
  };

  it.each<[string, object, string]>([
    ['a name that is none', { name: 'Our town' }, 'name: a name in camelCase'],
    ['version 0', { version: 0 }, 'version: '],
    ['a misspelt part', { guard: {} }, "extension: unknown: 'guard'"],
    ['a command of the base', { commands: { lendBook: command } }, 'commands.lendBook: the base has one'],
    ['a role of the base', { roles: { member: x } }, 'roles.member: the base has one'],
    [
      'fields on no command',
      { payloads: { lendBok: z.strictObject({}) } },
      "payloads: there is no command of the base 'lendBok'",
    ],
    ['fields on what is no object', { payloads: { lendBook: z.string() } }, 'payloads.lendBook: expected a zod object'],
    ['roles nobody has', { by: { lendBook: ['nobody'] } }, "commands.lendBook.by: role 'nobody' is not listed"],
    [
      'a state that is not there',
      { transitions: [{ at: 'loan.gone', command: 'lendBook', requirement: '1.2', target: 'loan.out' }] },
      "transitions: there is no state 'loan.gone'",
    ],
    [
      'a state below none',
      { states: { 'loan.closed.deep': { requirement: '1.8', label: x } } },
      "states.loan.closed.deep: 'loan.closed' has no states",
    ],
    [
      'a state of the base',
      { states: { 'loan.closed': { requirement: '1.8', label: x } } },
      'states.loan.closed: the base has one',
    ],
    [
      'a guard nobody wrote',
      { requires: [{ command: 'lendBook', guard: 'no' }] },
      "machine.loan.requested.on.lendBook[0]: guard 'no' is not implemented",
    ],
    [
      'a guard on the clock',
      { requires: [{ command: 'markOverdue', guard: 'isRare' }] },
      'requires.markOverdue.isRare: is the clock’s',
    ],
    [
      'a guard that is passed by',
      { requires: [{ command: 'renewLoan', guard: 'isRare', at: 'loan.out.onLoan' }] },
      "requires.renewLoan.isRare: 'loan.out' takes 'renewLoan' as well",
    ],
    [
      'a guard where nothing is taken',
      { requires: [{ command: 'renewLoan', guard: 'isRare', at: 'loan.lost' }] },
      "requires.renewLoan.isRare: no arrow takes 'renewLoan' there",
    ],
    [
      'a detour from nowhere',
      { detours: [{ command: 'lendBook', from: 'loan.lost', to: 'loan.out', through: 'loan.out' }] },
      "detours: there is no state of the extension 'loan.out'",
    ],
    [
      'a guard dropped that is not asked',
      { loosens: { guards: [{ command: 'lendBook', guard: 'isRare', reason: x }] } },
      "loosens.guards: 'lendBook' does not ask 'isRare'",
    ],
    [
      'a condition dropped that is not asked',
      { loosens: { conditions: [{ command: 'lendBook', condition: 'no', reason: x }] } },
      "loosens.conditions: 'lendBook' has no condition 'no'",
    ],
    ['a change without fields', { changes: { keep: () => ({}) } }, 'changes: there are no fields'],
    [
      'an action that is none',
      { also: { lendBook: ['recordLoan'] } },
      "also.lendBook: 'recordLoan' is neither a change",
    ],
    [
      'a slot that is taken',
      { facts: { shelf: { slot: 'k1', label: x, project: () => null } } },
      "facts.shelf: slot k1 already holds 'borrower'",
    ],
    [
      'a requirement nobody lists',
      { by: {}, transitions: [{ at: 'loan.lost', command: 'closeLoan', requirement: 'x.9', target: 'loan.closed' }] },
      "requirement 'x.9' is not listed",
    ],
  ])('%s', (_, more, fault) => {
    expect(faults(more).join('\n')).toContain(fault);
  });

  it.each([
    [undefined],
    [{}],
    [lendingDefinition],
    [
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('trap');
          },
          ownKeys: () => {
            throw new Error('trap');
          },
        },
      ),
    ],
  ])('a base that is none', (base) => {
    expect(faults({}, base ?? null).join('\n')).toContain('base');
  });

  it('a duty of its own under a name of the base, or by a command of the base', async () => {
    const obligations = () => [
      {
        id: 'fine',
        requirement: '1.7',
        label: x,
        owedSince: '2026-03-02T01:00:00.000Z',
        blocks: [],
        standing: 'owed' as const,
      },
    ];
    const deadlines = () => [
      {
        id: 'town.x',
        cycle: 1,
        rung: 'due',
        anchor: 'x',
        requirement: '1.6',
        dueAt: 1e12,
        provisional: false,
        command: { type: 'markOverdue', payload: {} },
      },
    ];
    for (const duties of [{ obligations }, { deadlines }]) {
      const { request: ask } = await openLibrary({
        procedures: [extendProcedure(lending, { name: 'town', version: 1, ...duties })],
      });
      await expect(ask().then((id) => id)).rejects.toMatchObject({ code: 'definition-fault' });
    }
  });
});
