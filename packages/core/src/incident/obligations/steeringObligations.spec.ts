import { describe, expect, it } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { blankIncident } from '../blankIncident.ts';
import { ask, done, eleven, nine, owed, ten, type Row, type Standing } from './askObligation.suite.ts';
import { expeditingAnswer } from './expeditingAnswer.ts';
import { leadRelease } from './leadRelease.ts';
import { merge } from './merge.ts';
import { taking } from './taking.ts';

describe(`${titled('1.l')}: that somebody takes it up`, () => {
  const queued = { queue: { since: nine } };
  const taken = (dueAt: string) => [
    owed({ id: 'taking', requirement: '1.l', owedSince: nine, dueAt, blocks: [], standing: 'owed' }),
  ];
  const rows: readonly Row[] = [
    ['is not owed while somebody holds it', {}, []],
    [
      'is owed within the time of its priority, around the clock',
      { ...queued, priority: 'high' },
      taken('2026-03-02T01:15:00.000Z'),
    ],
    ['is owed in working time where it is low', { ...queued, priority: 'low' }, taken(eleven)],
    ['takes the middle time while nobody has classified it', queued, taken(ten)],
    ['is not owed once it is closed', { ...queued, closedAt: ten }, []],
  ];

  it.each(rows)('%s', (_, known, owes) => {
    expect(ask(taking, known)).toEqual(owes);
  });
});

describe(`${titled('1.l')}: an answer to an expediting`, () => {
  const urged = (of: object = {}) => ({
    expediting: { number: 1, since: nine, revision: 2, answerBy: null, answeredAt: null, ...of },
  });
  const answer = (standing: Standing, dueAt: string) => [
    owed({ id: 'expeditingAnswer', requirement: '1.l', owedSince: nine, dueAt, blocks: [], standing }),
  ];
  const rows: readonly Row[] = [
    ['is not owed where nobody was urged', {}, []],
    ['is owed within an hour', urged(), answer('owed', ten)],
    ['is owed by when it was said', urged({ answerBy: eleven }), answer('owed', eleven)],
    ['is discharged once it is given', urged({ answeredAt: ten }), answer('discharged', ten)],
    ['is not owed once it is closed', { ...urged(), closedAt: ten }, []],
    [
      'stays listed where it was given before closing',
      { ...urged({ answeredAt: ten }), closedAt: ten },
      answer('discharged', ten),
    ],
  ];

  it.each(rows)('%s', (_, known, owes) => {
    expect(ask(expeditingAnswer, known)).toEqual(owes);
  });
});

describe(`${titled('5.5.d')}: that management gives the lead back`, () => {
  const led = { managementLead: { ground: 'major', since: nine, person: null } };
  const release = [
    owed({ id: 'leadRelease', requirement: '5.5.d', owedSince: nine, blocks: ['closeIncident'], standing: 'owed' }),
  ];
  const rows: readonly Row[] = [
    ['is not owed where the desk leads', {}, []],
    ['is owed before closing', led, release],
    ['is not asked for where the control is off', led, [], { policy: { controls: { '5.5.d': false } } }],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(leadRelease, known, where)).toEqual(owes);
  });
});

describe(`${titled('PR.c')}: the answer of the incident it is to be merged into`, () => {
  const into = (standing: string) => ({
    relations: { ...blankIncident.relations, main: { id: 'other', standing, ...done } },
  });
  const answer = owed({
    ...{ id: 'merge', requirement: 'PR.c', owedSince: ten, standing: 'owed' },
    blocks: ['applySolution', 'adoptSolution', 'turnAway', 'withdrawIncident', 'cancelIncident', 'mergeIncident'],
  });
  const rows: readonly Row[] = [
    ['is not owed where nobody asked', {}, []],
    ['is owed before this one ends', into('asked'), [answer]],
    ['is not owed once it came', into('linked'), []],
  ];

  it.each(rows)('%s', (_, known, owes) => {
    expect(ask(merge, known)).toEqual(owes);
  });
});
