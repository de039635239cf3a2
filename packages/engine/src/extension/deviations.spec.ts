import { describe, expect, it } from 'vitest';
import { lending } from '../testProcedures/lending/lending.suite.ts';
import {
  closeLoan,
  librarian,
  member,
  renewLoan,
  returnBook,
  dueAt,
  settleFine,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import { extendProcedure } from './extendProcedure.ts';
import { label } from './town.suite.ts';
import { command, own, told, x } from './ownRules.suite.ts';

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
