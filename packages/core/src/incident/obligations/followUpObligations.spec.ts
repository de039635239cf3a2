import { describe, expect, it } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { blankIncident } from '../blankIncident.ts';
import { ask, done, eleven, nine, owed, ten, type Row, type Standing } from './askObligation.suite.ts';
import { dissatisfaction } from './dissatisfaction.ts';
import { followUp } from './followUp.ts';

describe(`${titled('5.14.a')}: the call back`, () => {
  const solved = (of: object = {}) => ({
    handlingEndedAt: nine,
    followUp: { ...blankIncident.followUp, ...of },
  });
  const calledBack = (standing: Standing, dueAt = '2026-03-09T10:00:00.000Z') => [
    owed({ id: 'followUp', requirement: '5.14.a', owedSince: nine, dueAt, blocks: [], standing }),
  ];
  const tomorrow = { policy: { followUp: { workingDays: 1, warnWorkingDaysBefore: 0 } } };
  const rows: readonly Row[] = [
    ['is not owed before it is solved', {}, []],
    ['is owed within five working days', solved(), calledBack('owed')],
    ['is owed within what policy says', solved(), calledBack('owed', '2026-03-03T10:00:00.000Z'), tomorrow],
    ['is discharged once the customer is reached', solved({ reachedAt: ten }), calledBack('discharged')],
    ['ends where nobody can be reached', solved({ unreachableSince: ten }), calledBack('waived')],
    [
      'is discharged by a customer who is reached all the same',
      solved({ unreachableSince: ten, reachedAt: eleven }),
      calledBack('discharged'),
    ],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(followUp, known, where)).toEqual(owes);
  });
});

describe(`${titled('5.14.d')}: an answer to a customer who is not content`, () => {
  const said = (complaint: object | null = null) => ({ dissatisfaction: { at: nine, revision: 2, complaint } });
  const answered = (standing: Standing, dueAt = '2026-03-04T10:00:00.000Z') => [
    owed({ id: 'dissatisfaction', requirement: '5.14.d', owedSince: nine, dueAt, blocks: [], standing }),
  ];
  const waivers = { dissatisfaction: done };
  const tomorrow = { policy: { dissatisfaction: { answerWithinWorkingDays: 1 } } };
  const rows: readonly Row[] = [
    ['is not owed to one who is', { waivers }, []],
    ['is owed within two working days', said(), answered('owed')],
    ['is owed within what policy says', said(), answered('owed', '2026-03-03T10:00:00.000Z'), tomorrow],
    ['is discharged by a complaint', said(done), answered('discharged')],
    ['is waived', { ...said(), waivers }, answered('waived')],
    ['is not in the written text', said(), [], { policy: { profile: 'written' } }],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(dissatisfaction, known, where)).toEqual(owes);
  });
});
