import { describe, expect, it } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { ask, done, eleven, nine, owed, ten, type Row, type Standing } from './askObligation.suite.ts';
import { customerConfirmation } from './customerConfirmation.ts';
import { documentation } from './documentation.ts';
import { problemJudgement } from './problemJudgement.ts';
import { settlements } from './settlements.ts';

describe(`${titled('3.2.f')}: the steps that solved it`, () => {
  const written = (standing: Standing) => [
    owed({ id: 'documentation', requirement: '3.2.f', owedSince: ten, blocks: ['requestConfirmation'], standing }),
  ];
  const rows: readonly Row[] = [
    ['are not owed before it is solved', {}, []],
    ['are owed from then on, before the customer is asked', { handlingEndedAt: ten }, written('owed')],
    ['are discharged once they are written down', { handlingEndedAt: ten, documentation: done }, written('discharged')],
    ['are never waived', { handlingEndedAt: ten, waivers: { documentation: done } }, written('owed')],
  ];

  it.each(rows)('%s', (_, known, owes) => {
    expect(ask(documentation, known)).toEqual(owes);
  });
});

describe(`${titled('5.10.a')}: the word of the customer`, () => {
  const solved = (of: object = {}) => ({ handlingEndedAt: nine, ...of });
  const word = (standing: Standing, blocks = ['closeIncident']) => [
    owed({ id: 'customerConfirmation', requirement: '5.10.a', owedSince: nine, blocks, standing }),
  ];
  const settled = { state: { stage: { closed: 'settled' } } };
  const rows: readonly Row[] = [
    ['is not owed before it is solved', { confirmation: done }, []],
    ['is owed from then on, before closing', solved(), word('owed')],
    ['is owed in a closed one that can be reopened', solved(), word('owed'), { state: { stage: { closed: 'ended' } } }],
    ['is discharged by it', solved({ confirmation: done }), word('discharged')],
    ['bars nothing where it went on without', solved({ unconfirmed: done }), word('owed', [])],
    ['is not owed once it is settled for good', solved(), [], settled],
    ['is not owed once nothing more is taken', solved({ retiredAt: eleven }), []],
    ['stays listed once it is settled', solved({ confirmation: done }), word('discharged'), settled],
    [
      'stays listed once nothing more is taken',
      solved({ confirmation: done, retiredAt: eleven }),
      word('discharged'),
      settled,
    ],
    ['is never waived', solved({ waivers: { customerConfirmation: done } }), word('owed')],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(customerConfirmation, known, where)).toEqual(owes);
  });
});

describe(`${titled('5.11.a')}, ${titled('5.12.a')}, ${titled('5.13.a')}: what closing waits for`, () => {
  type Settlements = Readonly<Record<'archive' | 'configurationUpdate' | 'knowledge', Standing>>;
  const none: Settlements = { archive: 'owed', configurationUpdate: 'owed', knowledge: 'owed' };
  const settledBy = (standings: Partial<Settlements> = {}, owedSince: string = ten) => {
    const { archive, configurationUpdate, knowledge } = { ...none, ...standings };
    const rest = { owedSince, blocks: ['closeIncident'] };
    return [
      owed({ id: 'archive', requirement: '5.11.a', ...rest, standing: archive }),
      owed({ id: 'configurationUpdate', requirement: '5.12.a', ...rest, standing: configurationUpdate }),
      owed({ id: 'knowledge', requirement: '5.13.a', ...rest, standing: knowledge }),
    ];
  };
  const confirmed = (of: object = {}) => ({ confirmation: done, ...of });
  const rows: readonly Row[] = [
    ['is not owed before the customer has confirmed', { archive: done, configuration: done, knowledge: done }, []],
    ['is owed from then on', confirmed(), settledBy()],
    ['is owed where nobody answered', { unconfirmed: done }, settledBy()],
    ['is owed since then, though the word came late', confirmed({ unconfirmed: { at: nine } }), settledBy({}, nine)],
    ['is archived', confirmed({ archive: done }), settledBy({ archive: 'discharged' })],
    ['is archived anew after a correction', confirmed({ archive: done, correction: done }), settledBy()],
    ['is submitted', confirmed({ configuration: done }), settledBy({ configurationUpdate: 'discharged' })],
    ['is known', confirmed({ knowledge: done }), settledBy({ knowledge: 'discharged' })],
    [
      'waives the update of the configuration',
      confirmed({ waivers: { configurationUpdate: done } }),
      settledBy({ configurationUpdate: 'waived' }),
    ],
    ['waives the article', confirmed({ waivers: { knowledge: done } }), settledBy({ knowledge: 'waived' })],
    ['never waives the archive', confirmed({ waivers: { archive: done } }), settledBy()],
  ];

  it.each(rows)('%s', (_, known, owes) => {
    expect(ask(settlements, known)).toEqual(owes);
  });
});

describe(`${titled('5.9.f')}: the three judgements`, () => {
  const judged = (standing: Standing, blocks: readonly string[] = [], dueAt = '2026-03-16T10:00:00.000Z') => [
    owed({ id: 'problemJudgement', requirement: '5.9.f', owedSince: nine, dueAt, blocks, standing }),
  ];
  const waits = (closingWaits: 'always' | 'afterWorkaround' | 'never') => ({ policy: { judgement: { closingWaits } } });
  const solved = { handlingEndedAt: nine };
  const around = { ...solved, usesWorkaround: true };
  const closing = ['closeIncident'];
  const inADay = { policy: { judgement: { withinWorkingDays: 1 } } };
  const rows: readonly Row[] = [
    ['are not owed before it is solved', { usesWorkaround: true }, []],
    ['are owed within ten working days', solved, judged('owed')],
    ['are owed within what policy says', solved, judged('owed', [], '2026-03-03T10:00:00.000Z'), inADay],
    ['are waited for after a workaround', around, judged('owed', closing)],
    ['are always waited for where policy says so', solved, judged('owed', closing), waits('always')],
    ['are never waited for where policy says so', around, judged('owed'), waits('never')],
    ['are discharged once they are given', { ...around, judgement: done }, judged('discharged', closing)],
    ['are never waived', { ...around, waivers: { problemJudgement: done } }, judged('owed', closing)],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(problemJudgement, known, where)).toEqual(owes);
  });
});
