import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../errors/definitionError.ts';
import { lending, lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import { extendProcedure } from './extendProcedure.ts';
import { command, x } from './ownRules.suite.ts';

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
