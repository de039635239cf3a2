import { assign, enqueueActions, raise, stateIn, and } from 'xstate';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../errors/definitionError.ts';
import type { DefinitionFault } from '../errors/definitionFault.ts';
import { personal } from '../personal/personal.ts';
import { editedLending, type EditedState } from '../testProcedures/lending/editedMachine.suite.ts';
import { lending, lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import { orderingDefinition } from '../testProcedures/ordering/ordering.suite.ts';
import { defineProcedure } from './defineProcedure.ts';
import type { ProcedureDefinition } from './procedureDefinition.ts';

const faultsOf = (definition: object): readonly DefinitionFault[] => {
  try {
    defineProcedure(definition as ProcedureDefinition);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(DefinitionError);
    return (error as DefinitionError).places;
  }
};
const edited = (...edit: Parameters<typeof editedLending>) => faultsOf(editedLending(...edit));
const { commands, effects } = lendingDefinition;
const loan = (config: EditedState) => config.states['loan']!;
const stage = (config: EditedState, key: string) => loan(config).states[key]!;
const x = { en: 'x', zh: 'x' };

const command = (change: object) => ({
  ...lendingDefinition,
  commands: { ...commands, lendBook: { ...commands.lendBook, ...change } },
});

describe('R22 a definition is checked as a whole', () => {
  it('takes a sound one, with its statechart for both readings', () => {
    expect(faultsOf(lendingDefinition)).toEqual([]);
    expect(lending.charts.practised.start.state).toEqual({ loan: 'unopened', reminder: 'quiet' });
    expect(lending.structure.states.map(({ key }) => key)).toEqual(['loan', 'reminder']);
  });

  it('keeps quiet about an edit that breaks nothing', () => {
    expect(edited((config) => (stage(config, 'lost')['description'] = 'gone'))).toEqual([]);
  });

  it('lists every fault at once, in one message that names each place', () => {
    const broken = { ...lendingDefinition, id: 'Lending', version: 0, factsVersion: 1.5 };
    expect(faultsOf(broken).map(({ place }) => place)).toEqual(['id', 'version', 'factsVersion']);
    expect(() => defineProcedure(broken)).toThrow(/Procedure 'Lending' is not sound:\n {2}id: .*\n {2}version: /);
  });
});

describe('R22 what is no definition, or lacks a part, is a fault with its place', () => {
  const throwing = Object.defineProperty({ ...lendingDefinition }, 'commands', {
    enumerable: true,
    get: () => {
      throw new RangeError('no');
    },
  });
  const without = (part: string) =>
    Object.fromEntries(Object.entries(lendingDefinition).filter(([name]) => name !== part));

  it.each(Object.keys(lendingDefinition).filter((part) => !['machine', 'observations'].includes(part)))(
    'finds that %s is missing',
    (part) => expect(faultsOf(without(part)).map(({ place }) => place)).toEqual([part]),
  );

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'definition'],
    ['a name', 'lending', 'definition'],
    ['a list', [lendingDefinition], 'definition'],
    ['a getter that throws', throwing, 'definition'],
    ['a label in one language', { ...lendingDefinition, title: { en: 'x' } }, 'title.zh'],
    ['a function for a schema', { ...lendingDefinition, record: () => true }, 'record'],
    ['a machine that is none', { ...lendingDefinition, machine: null }, 'machine'],
    ['no machine', without('machine'), 'machine'],
    ['a command without a schema', command({ payload: undefined }), 'commands.lendBook.payload'],
    ['a condition without a predicate', command({ conditions: { late: { requirement: '1.2', label: x } } }), ''],
    ['a list of four billion roles', command({ by: new Array(4e9) }), 'commands.lendBook.by'],
    ['a slot no store has', { ...lendingDefinition, facts: { t: { slot: 'k99', label: x } } }, 'facts.t.slot'],
  ])('%s', (_, definition, place) => {
    const [fault, ...more] = faultsOf(definition as object);
    expect(fault?.place).toContain(place);
    for (const other of [fault, ...more]) expect(other?.message).not.toBe('');
  });

  it('names the keys there are where one is misspelt', () => {
    expect(faultsOf({ ...lendingDefinition, observation: {} })).toEqual([
      {
        place: 'definition',
        message: expect.stringMatching(/unknown: 'observation'; accepted: .*observations/) as string,
      },
    ]);
    expect(faultsOf(command({ condition: {} }))).toEqual([
      {
        place: 'commands.lendBook',
        message: expect.stringMatching(/unknown: 'condition'; accepted: .*conditions/) as string,
      },
    ]);
  });

  it('takes a procedure for the definition of its next version', () => {
    expect(defineProcedure({ ...lending, version: 2 }).charts.practised.start).toEqual(lending.charts.practised.start);
  });
});

describe('R21 the machine', () => {
  it('is one of this XState', () => {
    expect(faultsOf({ ...lendingDefinition, machine: { id: 'x', config: {}, implementations: {} } })).toEqual([
      { place: 'machine', message: expect.stringContaining('not a machine of the XState version') as string },
    ]);
  });

  it('is not one that throws when it is asked what it is', () => {
    const machine = new Proxy({}, { getPrototypeOf: () => expect.unreachable('prototype') });
    expect(faultsOf({ ...lendingDefinition, machine: machine as never })).toMatchObject([{ place: 'machine' }]);
  });

  it('can make a context for its first snapshot', () => {
    const faults = edited((config) => (config['context'] = (): unknown => JSON.parse('{') as unknown));
    expect(faults).toEqual([{ place: 'machine', message: expect.stringMatching(/^threw: .*JSON/) as string }]);
  });

  it('begins without an effect: no entry could keep it', () => {
    expect(
      edited((config) => (stage(config, 'unopened')['entry'] = { type: 'shelveBook', params: { title: 'x' } })),
    ).toEqual([
      { place: 'machine.initial', message: expect.stringContaining("effect 'shelveBook' goes out") as string },
    ]);
  });

  it('begins at one place in both readings', () => {
    expect(
      edited((config) => {
        stage(config, 'unopened')['always'] = { target: 'requested', meta: { requirement: 'P.1', practised: true } };
      }),
    ).toEqual([{ place: 'machine.initial', message: 'a practised transition is taken before the first command' }]);
  });
});

describe('R22 the machine announces, it does not act', () => {
  it.each([
    ['invoke', (config: EditedState) => (stage(config, 'lost')['invoke'] = { src: 'ask' }), 'machine.loan.lost.invoke'],
    ['after', (config: EditedState) => (config['after'] = { 1000: '.loan' }), 'machine.after'],
  ])('holds no %s', (key, edit, place) => {
    expect(edited(edit)).toContainEqual({
      place,
      message: expect.stringContaining(`'${key}' belongs to the engine`) as string,
    });
  });

  it('has no final and no history state', () => {
    expect(edited((config) => (stage(config, 'lost')['type'] = 'final'))).toContainEqual({
      place: 'machine.loan.lost',
      message: expect.stringContaining('a final state') as string,
    });
    expect(edited((config) => (stage(config, 'lost')['type'] = 'history'))).toContainEqual({
      place: 'machine.loan.lost',
      message: expect.stringContaining('a history state') as string,
    });
  });

  it('takes no wildcard', () => {
    expect(
      edited((config) => (stage(config, 'lost').on = { '*': { target: 'archived', meta: { requirement: '1.8' } } })),
    ).toContainEqual({ place: 'machine.loan.lost.on.*[0]', message: expect.stringContaining('wildcard') as string });
  });

  it('names every guard, also one inside and()', () => {
    const inline = (guard: unknown) => (config: EditedState) => {
      stage(config, 'lost').on = { returnBook: { target: 'returned', guard, meta: { requirement: '1.4' } } };
    };
    const fault = {
      place: 'machine.loan.lost.on.returnBook[0]',
      message: expect.stringContaining('inline guard') as string,
    };
    expect(edited(inline(() => true))).toContainEqual(fault);
    expect(edited(inline(and(['isRare', () => true])))).toContainEqual(fault);
    expect(edited(inline(and(['isRare', stateIn({ reminder: 'quiet' })])))).toEqual([]);
  });

  it('gives every transition a target or an action', () => {
    expect(
      edited((config) => (stage(config, 'lost').on = { returnBook: { meta: { requirement: '1.4' } } })),
    ).toContainEqual({
      place: 'machine.loan.lost.on.returnBook[0]',
      message: expect.stringContaining('neither a target nor an action') as string,
    });
  });
});

describe('R20 every state and transition carries its requirement', () => {
  it('finds a state, a transition and a command without one, or with one that is not listed', () => {
    expect(edited((config) => delete stage(config, 'lost').meta)).toEqual([
      { place: 'machine.loan.lost', message: 'carries no requirement id (meta.requirement)' },
    ]);
    expect(edited((config) => (stage(config, 'returned').on['closeLoan'] = 'closed'))).toEqual([
      { place: 'machine.loan.returned.on.closeLoan[0]', message: 'carries no requirement id (meta.requirement)' },
    ]);
    expect(edited((config) => (stage(config, 'lost').meta = { requirement: 'toString' }))).toEqual([
      { place: 'machine.loan.lost', message: "requirement 'toString' is not listed" },
    ]);
    expect(
      faultsOf({
        ...lendingDefinition,
        commands: { ...commands, closeLoan: { ...commands.closeLoan, requirement: '9.9' } },
      }),
    ).toEqual([{ place: 'commands.closeLoan', message: "requirement '9.9' is not listed" }]);
  });

  it('looks into what a command or an observation carries besides', () => {
    const broken = {
      ...lendingDefinition,
      commands: { ...commands, closeLoan: { ...commands.closeLoan, also: ['9.9'] } },
      observations: { membership: { ...lendingDefinition.observations.membership, also: ['9.8'] } },
    };
    expect(faultsOf(broken)).toEqual([
      { place: 'observations.membership', message: "requirement '9.8' is not listed" },
      { place: 'commands.closeLoan', message: "requirement '9.9' is not listed" },
    ]);
  });

  it('looks into conditions, guards, effects and observations too', () => {
    const off = { requirement: '9.9', label: x };
    const broken = {
      ...lendingDefinition,
      commands: {
        ...commands,
        closeLoan: {
          ...commands.closeLoan,
          conditions: { c: { ...off, holds: () => true } },
          notedWhen: { n: { ...off, holds: () => false } },
        },
      },
      guards: { ...lendingDefinition.guards, isRare: off },
      effects: { ...effects, shelveBook: { ...effects.shelveBook, requirement: '9.9' } },
      observations: { membership: { ...lendingDefinition.observations.membership, requirement: '9.9' } },
    };
    expect(faultsOf(broken).map(({ place }) => place)).toEqual([
      'guards.isRare',
      'effects.shelveBook',
      'observations.membership',
      'commands.closeLoan.conditions.c',
      'commands.closeLoan.notedWhen.n',
    ]);
  });
});

describe('R15 commands and roles', () => {
  const withCommand = (name: string, more: object) => {
    const { closeLoan } = commands;
    return faultsOf({ ...lendingDefinition, commands: { ...commands, [name]: { ...closeLoan, ...more } } });
  };

  it('finds a command that no state takes', () => {
    expect(withCommand('burnBook', {})).toEqual([{ place: 'commands.burnBook', message: 'no state takes it' }]);
  });

  it('finds a transition for a command that is not there', () => {
    const others = Object.entries(commands).filter(([name]) => name !== 'closeLoan');
    expect(faultsOf({ ...lendingDefinition, commands: Object.fromEntries(others) })).toEqual([
      { place: 'machine.loan.returned.on.closeLoan[0]', message: "'closeLoan' is not a command of the definition" },
    ]);
  });

  it('finds an unknown role, also one that every object has', () => {
    expect(withCommand('closeLoan', { by: ['librarian', 'constructor'] })).toEqual([
      { place: 'commands.closeLoan.by', message: "role 'constructor' is not listed" },
    ]);
  });

  it('finds an unknown region', () => {
    expect(withCommand('closeLoan', { region: 'cellar' })).toContainEqual({
      place: 'commands.closeLoan.region',
      message: "'cellar' is not a region (root, loan, reminder)",
    });
  });

  it('finds a need nobody can answer', () => {
    expect(withCommand('closeLoan', { needs: { weather: { question: () => null } } })).toEqual([
      { place: 'commands.closeLoan.needs.weather', message: 'is not among the observations' },
    ]);
  });

  it('finds a clock that creates, asks or brings personal values', () => {
    const by = 'system';
    const payload = z.strictObject({ who: personal(z.string(), 'borrower') });
    expect(withCommand('closeLoan', { by, creates: true })).toHaveLength(1);
    expect(withCommand('closeLoan', { by, needs: { membership: { question: () => null } } })).toEqual([
      { place: 'commands.closeLoan.needs', message: expect.stringContaining('asks nobody') as string },
    ]);
    expect(withCommand('closeLoan', { by, payload })).toEqual([
      { place: 'commands.closeLoan.payload', message: expect.stringContaining('holds a personal field') as string },
    ]);
  });

  it('finds a name that is no imperative in camelCase', () => {
    expect(withCommand('Close-loan', {}).map(({ place }) => place)).toEqual([
      'commands.Close-loan',
      'commands.Close-loan',
    ]);
  });

  it('finds a procedure that nothing could ever start', () => {
    expect(
      faultsOf({
        ...lendingDefinition,
        commands: { ...commands, requestLoan: { ...commands.requestLoan, creates: undefined } },
      }),
    ).toEqual([{ place: 'commands', message: 'none of them creates an instance' }]);
  });
});

describe('R22 one owning region for each command', () => {
  it('finds a region that guards a command of another', () => {
    expect(
      edited((config) => {
        const pressing = config.states['reminder']!.states['pressing']!;
        pressing.on = { returnBook: { target: 'quiet', guard: 'isRare', meta: { requirement: '1.4' } } };
      }),
    ).toEqual([
      {
        place: 'machine.reminder.pressing.on.returnBook[0]',
        message: expect.stringContaining("region 'reminder' guards a command that region 'loan' owns") as string,
      },
    ]);
  });

  it('finds a command of the root taken in a region, and one of a region taken at the root', () => {
    expect(
      edited(
        (config) =>
          (stage(config, 'lost').on = { keepRemark: { actions: 'keepRemark', meta: { requirement: '1.10' } } }),
      ),
    ).toEqual([
      {
        place: 'machine.loan.lost.on.keepRemark[0]',
        message: expect.stringContaining("would pre-empt the root's own") as string,
      },
    ]);
    expect(
      edited((config) => (config.on['closeLoan'] = { actions: 'keepRemark', meta: { requirement: '1.8' } })),
    ).toEqual([
      { place: 'machine.on.closeLoan[0]', message: expect.stringContaining('where no region decides') as string },
    ]);
  });

  it('finds a command that its own region never takes', () => {
    const definition = {
      ...lendingDefinition,
      commands: { ...commands, settleFine: { ...commands.settleFine, region: 'reminder' } },
    };
    expect(faultsOf(definition)).toContainEqual({
      place: 'commands.settleFine.region',
      message: "'reminder' owns it, and no state there takes it",
    });
  });

  it('finds a transition that reaches into another region', () => {
    expect(
      edited((config) => {
        config.states['reminder']!['id'] = 'reminder';
        stage(config, 'lost').on = { returnBook: { target: '#reminder.quiet', meta: { requirement: '1.4' } } };
      }),
    ).toEqual([{ place: 'machine.loan.lost.on.returnBook[0]', message: 'its target lies in another region' }]);
  });
});

describe('R14 guards explain themselves', () => {
  it('finds a guard without an explanation, without an implementation, and one nobody asks', () => {
    const guarded = (guard: string) => (config: EditedState) => {
      stage(config, 'lost').on = { returnBook: { target: 'returned', guard, meta: { requirement: '1.4' } } };
    };
    expect(edited(guarded('isHeavy'), { guards: { isHeavy: () => true } })).toEqual([
      { place: 'machine.loan.lost.on.returnBook[0]', message: "guard 'isHeavy' has no explanation in guards" },
    ]);
    expect(edited(guarded('toString'))).toEqual([
      { place: 'machine.loan.lost.on.returnBook[0]', message: "guard 'toString' is not implemented in the machine" },
      { place: 'machine.loan.lost.on.returnBook[0]', message: "guard 'toString' has no explanation in guards" },
    ]);
    expect(
      faultsOf({
        ...lendingDefinition,
        guards: { ...lendingDefinition.guards, isHeavy: { requirement: '1.1', label: x } },
      }),
    ).toEqual([{ place: 'guards.isHeavy', message: 'no transition asks it' }]);
  });
});

describe('R18 actions are assigns or effects with a schema', () => {
  const entering = (action: unknown) => (config: EditedState) => (stage(config, 'lost')['entry'] = action);

  it('finds an action that is neither, named or inline', () => {
    expect(edited(entering('ringBell'), { actions: { ringBell: () => undefined } })).toEqual([
      {
        place: 'machine.loan.lost',
        message: "action 'ringBell' is neither a named assign of the machine nor a declared effect",
      },
    ]);
    expect(edited(entering(assign({ title: 'x' })))).toEqual([
      { place: 'machine.loan.lost', message: expect.stringContaining("action '(inline)'") as string },
    ]);
  });

  it.each([
    ['assign', assign({ title: 'x' })],
    ['raise', raise({ type: 'closeLoan' })],
    ['enqueueActions', enqueueActions(() => undefined)],
  ])('finds an effect that is implemented by %s', (name, action) => {
    const places = edited((config) => config, { actions: { shelveBook: action } });
    expect(places).toContainEqual({
      place: 'effects.shelveBook',
      message: expect.stringContaining(`xstate.${name}`) as string,
    });
  });

  it('finds an effect that nothing announces', () => {
    expect(faultsOf({ ...lendingDefinition, effects: { ...effects, ringBell: effects.shelveBook } })).toEqual([
      { place: 'effects.ringBell', message: 'no state and no transition announces it' },
    ]);
  });
});

describe('R6 personal fields come in by commands alone', () => {
  const who = z.strictObject({ deep: z.array(z.strictObject({ who: personal(z.string(), 'borrower').optional() })) });
  it.each([
    ['record', { record: who }],
    ['effects.shelveBook.payload', { effects: { ...effects, shelveBook: { ...effects.shelveBook, payload: who } } }],
    [
      'observations.membership.answer',
      { observations: { membership: { ...lendingDefinition.observations.membership, answer: who } } },
    ],
  ])('finds one in %s, however deep', (place, broken) => {
    expect(faultsOf({ ...lendingDefinition, ...broken })).toEqual([
      { place, message: expect.stringContaining('holds a personal field') as string },
    ]);
  });
});

describe('R22 no two of one name', () => {
  it('finds two states of one id', () => {
    // XState throws on two ids of its own accord; that, too, is a fault with a place.
    const faults = edited((config) => {
      stage(config, 'lost')['id'] = 'twice';
      stage(config, 'closed')['id'] = 'twice';
    });
    expect(faults).not.toEqual([]);
  });

  it('finds a state whose name no path can carry', () => {
    expect(
      edited(
        (config) => (loan(config).states['two words'] = { meta: { requirement: '1.1' } } as unknown as EditedState),
      ),
    ).toEqual([{ place: 'machine.loan.two words', message: 'a state is a participle or noun in camelCase' }]);
  });

  it('finds two facts in one slot', () => {
    const { borrower } = lendingDefinition.facts;
    expect(faultsOf({ ...lendingDefinition, facts: { ...lendingDefinition.facts, holder: borrower } })).toEqual([
      { place: 'facts.holder', message: "slot k1 already holds 'borrower'" },
    ]);
  });
});

describe('R17 R18 what a definition says to other instances is checked with the rest', () => {
  const { orderBook, printLabel } = orderingDefinition.effects;
  const placesOf = (changed: object, more: object = {}) =>
    faultsOf({ ...orderingDefinition, ...more, effects: { orderBook, printLabel, ...changed } }).map(
      ({ place }) => place,
    );

  it.each<[string, object, object, string]>([
    [
      'a command that goes by another lane',
      { orderBook: { ...orderBook, lane: 'integration' } },
      {},
      'effects.orderBook.lane',
    ],
    [
      'a report that is no command',
      { orderBook: { ...orderBook, reports: { taken: 'noSuch' } } },
      {},
      'effects.orderBook.reports.taken',
    ],
    [
      'a report that is not open to instances',
      { orderBook: { ...orderBook, reports: { refused: 'placeOrder' } } },
      {},
      'effects.orderBook.reports.refused',
    ],
    [
      'a report of another kind',
      { orderBook: { ...orderBook, reports: { lost: 'keepFailure' } } },
      {},
      'effects.orderBook.reports',
    ],
    [
      'what is taken, of an effect that is no command',
      { printLabel: { ...printLabel, reports: { taken: 'keepNumber' } } },
      {},
      'effects.printLabel.reports.taken',
    ],
    [
      'an instant for reports that there are not',
      { printLabel: { ...printLabel, reports: undefined, reportedAsOf: 'announcement' } },
      {},
      'effects.printLabel.reportedAsOf',
    ],
    [
      'a role of its own called instance',
      {},
      { roles: { ...orderingDefinition.roles, instance: x } },
      'roles.instance',
    ],
  ])('finds %s', (_, changed, more, place) => expect(placesOf(changed, more)).toEqual([place]));

  it('finds a report that creates', () => {
    const { commands } = orderingDefinition;
    const creating = { ...commands, keepFailure: { ...commands.keepFailure, creates: true } };
    const places = faultsOf({ ...orderingDefinition, commands: creating }).map(({ place }) => place);
    expect(new Set(places)).toEqual(new Set(['effects.orderBook.reports.dead', 'effects.printLabel.reports.dead']));
  });

  it('takes a sound one, whose commands are open to a role that nobody lists', () =>
    expect(faultsOf(orderingDefinition)).toEqual([]));
});
