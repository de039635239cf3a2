import { describe, expect, it } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { ask, done, eleven, nine, owed, ten, type Row, type Standing } from './askObligation.suite.ts';
import { dispatchAnswers } from './dispatchAnswers.ts';
import { workOrderFiling } from './workOrderFiling.ts';

const asked = (of: object = {}) => ({ dispatch: { at: nine, revision: 2, decision: null, workOrder: null, ...of } });
const decided = (outcome: string) => ({ decision: { ...done, outcome, by: 'liu' } });
const filled = { ...decided('confirmed'), workOrder: done };
const round = (decision: object | null) => ({ workOrderApproval: { round: 1, requestedAt: eleven, decision } });

const decision = (standing: Standing, dueAt = '2026-03-02T06:00:00.000Z') =>
  owed({ id: 'dispatchDecision', requirement: '5.6.b', owedSince: nine, dueAt, blocks: ['fillWorkOrder'], standing });
const order = (standing: Standing) =>
  owed({ id: 'workOrder', requirement: '5.6.c', owedSince: ten, blocks: ['approveWorkOrder'], standing });
const answer = (standing: Standing, dueAt = '2026-03-03T03:00:00.000Z') =>
  owed({ id: 'workOrderApproval', requirement: '5.6.d', owedSince: eleven, dueAt, blocks: ['agreeVisit'], standing });

describe(`${titled('5.6.b')}: the decision on a visit`, () => {
  const rows: readonly Row[] = [
    ['is not owed where nobody asked for one', { ...round(null) }, []],
    ['is owed within four working hours, before the work order', asked(), [decision('owed')]],
    [
      'is owed within what policy says',
      asked(),
      [decision('owed', eleven)],
      { policy: { dispatch: { decideWithinWorkingHours: 2 } } },
    ],
    ['is discharged by a no, which asks for no work order', asked(decided('declined')), [decision('discharged')]],
    ['is not owed once the visit is withdrawn', asked(decided('withdrawn')), []],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(dispatchAnswers, known, where)).toEqual(owes);
  });
});

describe(`${titled('5.6.c')}: the work order`, () => {
  const confirmed = [decision('discharged'), order('owed')];
  const rows: readonly Row[] = [
    ['is owed once the visit is confirmed, before it can be approved', asked(decided('confirmed')), confirmed],
    ['minds no approval of an earlier one', { ...asked(decided('confirmed')), ...round(done) }, confirmed],
    ['is discharged once it is filled in', asked(filled), [decision('discharged'), order('discharged')]],
  ];

  it.each(rows)('%s', (_, known, owes) => {
    expect(ask(dispatchAnswers, known)).toEqual(owes);
  });
});

describe(`${titled('5.6.d')}: the answer of the technical director`, () => {
  const before = [decision('discharged'), order('discharged')];
  const inTwoHours = { policy: { dispatch: { approveWithinWorkingHours: 2 } } };
  const rows: readonly Row[] = [
    ['is owed within eight working hours', { ...asked(filled), ...round(null) }, [...before, answer('owed')]],
    [
      'is owed within what policy says',
      { ...asked(filled), ...round(null) },
      [...before, answer('owed', '2026-03-02T06:00:00.000Z')],
      inTwoHours,
    ],
    ['is discharged by an answer', { ...asked(filled), ...round(done) }, [...before, answer('discharged')]],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(dispatchAnswers, known, where)).toEqual(owes);
  });
});

describe(`${titled('5.11.b')}: the way of the work order to the archive`, () => {
  const filing = (of: object = {}) => ({
    filing: { since: nine, handedIn: null, receivedAt: null, reminders: 0, ...of },
  });
  const given = (standing: Standing) =>
    owed({ id: 'workOrderHandIn', requirement: '5.11.b', owedSince: nine, blocks: ['closeIncident'], standing });
  const received = (standing: Standing) =>
    owed({ id: 'workOrderReceipt', requirement: '5.11.b', owedSince: ten, blocks: ['closeIncident'], standing });
  const off = { policy: { controls: { '5.11.b': false } } };
  const rows: readonly Row[] = [
    ['is not owed before one is approved', {}, []],
    ['is owed from then on, before closing', filing(), [given('owed')]],
    ['is acknowledged once it is handed in', filing({ handedIn: done }), [given('discharged'), received('owed')]],
    ['ends there', filing({ handedIn: done, receivedAt: eleven }), [given('discharged'), received('discharged')]],
    ['needs no receipt where the control is off', filing({ handedIn: done }), [given('discharged')], off],
    ['is handed in all the same', filing(), [given('owed')], off],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(workOrderFiling, known, where)).toEqual(owes);
  });
});
