import { attachClock, pauseClock, retargetClock } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { blankIncident } from '../blankIncident.ts';
import { agreedTime } from './agreedTime.ts';
import { ask, done, eleven, nine, owed, ten, type Row, type Standing } from './askObligation.suite.ts';
import { rootCause } from './rootCause.ts';

describe(`${titled('5.1.d')}: a time to agree on`, () => {
  // Of medium priority: eight working hours, until six in the evening.
  const six = '2026-03-02T10:00:00.000Z';
  const sooner = '2026-03-02T09:59:59.000Z';
  const resolution = attachClock(
    { clock: 'resolution', calendar: 'working', target: { kind: 'policy', name: 'medium' } },
    nine,
  );
  const expected = (expectedBy: string | null, of: object = {}, clocks: object = {}) => ({
    ...{ reportedAt: nine, expectedBy, clocks: { ...blankIncident.clocks, resolution, ...clocks }, ...of },
  });
  const agreed = { agreed: { startedAt: ten } };
  const time = (standing: Standing, dueAt = sooner) => [
    owed({ id: 'agreedTime', requirement: '5.1.d', owedSince: nine, dueAt, blocks: [], standing }),
  ];
  const later = { policy: { targets: { medium: { resolution: { minutes: 1, calendar: 'always' as const } } } } };
  const rows: readonly Row[] = [
    ['is not owed where the customer expects nothing', expected(null), []],
    ['is not owed where the target comes first', expected(six), []],
    ['is owed where they expect it sooner', expected(sooner), time('owed')],
    ['is not owed where policy promises it sooner still', expected(sooner), [], later],
    ['is not owed before the report', expected(sooner, { reportedAt: null }), []],
    ['is not owed where nothing is timed', expected(sooner, {}, { resolution: null }), []],
    ['is not owed in another cycle', expected(sooner, { cycle: 2 }), []],
    ['is discharged once a time is agreed on', expected(sooner, {}, agreed), time('discharged')],
    ['is not owed once it is solved', expected(sooner, { handlingEndedAt: eleven }), []],
    [
      'stays listed where one was agreed on before',
      expected(sooner, { handlingEndedAt: eleven }, agreed),
      time('discharged'),
    ],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(agreedTime, known, where)).toEqual(owes);
  });

  it('is not owed for what a pause alone put off', () => {
    const { ledger: paused } = pauseClock(resolution, ten, 'customer');
    expect(ask(agreedTime, expected(six, {}, { resolution: paused }))).toEqual([]);
  });

  it('is reckoned with the target that counts now', () => {
    const low = { kind: 'policy', name: 'low' } as const;
    const { ledger: lower } = retargetClock(resolution, ten, low);
    expect(ask(agreedTime, expected(six, {}, { resolution: lower }))).toEqual(time('owed', six));
  });
});

describe(`${titled('3.3.c')}, ${titled('3.4.c')}: the root cause`, () => {
  const duty = (standing: string, of: object = {}) => ({
    rootCause: {
      ...{ requirement: '3.3.c', owedSince: nine, standing },
      ...{ lookedAt: null, nextLookAt: null, remindedAt: null, ...of },
    },
  });
  const waivers = { rootCause: done };
  const twentyDays = '2026-03-30T10:00:00.000Z';
  const found = (standing: Standing, dueAt = twentyDays, requirement: '3.3.c' | '3.4.c' = '3.3.c') => [
    owed({ id: 'rootCause', requirement, owedSince: nine, dueAt, blocks: [], standing }),
  ];
  const soon = { policy: { rootCause: { lookWithinWorkingDays: 1 } } };
  const rows: readonly Row[] = [
    ['is not owed where no workaround left it', { waivers }, []],
    ['is owed within twenty working days', duty('open'), found('owed')],
    ['is owed by the clause of its tier', duty('open', { requirement: '3.4.c' }), found('owed', twentyDays, '3.4.c')],
    ['is owed within what policy says', duty('open'), found('owed', '2026-03-03T10:00:00.000Z'), soon],
    ['is owed by the next look, once it is due', duty('open', { nextLookAt: eleven }), found('owed', eleven)],
    ['is discharged once it is found', duty('found'), found('discharged')],
    ['is discharged by a problem', duty('handedOver'), found('discharged')],
    ['is put off', duty('notNow', { nextLookAt: eleven }), found('waived', eleven)],
    ['is waived', { ...duty('open'), waivers }, found('waived')],
    ['is discharged all the same where it was waived before', { ...duty('found'), waivers }, found('discharged')],
    ['stays owed where something else is waived', { ...duty('open'), waivers: { details: done } }, found('owed')],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(rootCause, known, where)).toEqual(owes);
  });
});
