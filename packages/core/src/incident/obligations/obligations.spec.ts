import { describe, expect, it } from 'vitest';
import { blankIncident } from '../blankIncident.ts';
import { done, nine, ten, viewOf } from './askObligation.suite.ts';
import { obligations } from './obligations.ts';

const rootCause = {
  ...{ requirement: '3.3.c', owedSince: nine, standing: 'open' },
  ...{ lookedAt: null, nextLookAt: null, remindedAt: null },
} as const;
const known = { ...blankIncident, acceptedAt: nine, handlingEndedAt: ten };
const owes = (of: object = {}) => obligations({ ...known, ...of }, viewOf()).map(({ id }) => id);

describe('R13 what an incident owes 事件的应尽义务', () => {
  it('is listed in the order of the clauses', () => {
    expect(owes({ rootCause })).toEqual([
      ...['details', 'documentation', 'customerConfirmation'],
      ...['problemJudgement', 'rootCause', 'followUp'],
    ]);
  });

  it.each([
    ['turned away', { turnedAwayAt: ten }],
    ['withdrawn', { endedEarly: { as: 'withdrawn', ...done } }],
  ])('is nothing more once it is %s, but the cause that a workaround left open', (_, ended) => {
    expect(owes({ ...ended, rootCause })).toEqual(['rootCause']);
    expect(owes(ended)).toEqual([]);
  });

  it('is nothing before the report', () => {
    expect(obligations(blankIncident, viewOf())).toEqual([]);
  });
});
