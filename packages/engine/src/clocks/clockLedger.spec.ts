import { describe, expect, it } from 'vitest';
import { parseWith } from '../door/schemaIssues.ts';
import { clockLedgerSchema } from './clockLedger.ts';
import { attached, inChina } from './clockSamples.suite.ts';

const [nine, eleven, noon] = ['09:00', '11:00', '12:00'].map((time) => inChina(`2026-01-30 ${time}`)) as [
  string,
  string,
  string,
];
const pause = { reason: 'customer', from: eleven, to: noon };
const stopped = { at: noon, how: 'completed' };
const p1 = { since: eleven, kind: 'policy', name: 'P1' };

const paths = (change: object) =>
  parseWith(clockLedgerSchema, { ...attached, ...change }).issues.map(({ path }) => path);

describe('R11 a ledger at the door', () => {
  it.each([
    ['a pause that lasts', { pauses: [{ ...pause, to: null }] }],
    ['pauses of two reasons that overlap', { pauses: [pause, { ...pause, reason: 'vendor' }] }],
    ['pauses of one reason that touch', { pauses: [pause, { ...pause, from: noon, to: null }] }],
    ['a stop, a breach, a freezing', { stopped, breachedAt: eleven, frozenAt: noon }],
  ])('takes %s', (_, change) => {
    expect(paths(change)).toEqual([]);
  });

  it.each([
    ['no target', { targets: [] }, '/targets'],
    ['a first target that is not there from the start', { targets: [p1] }, '/targets/0/since'],
    ['targets out of order', { targets: [...attached.targets, { ...p1, since: noon }, p1] }, '/targets/2/since'],
    [
      'a budget of nothing',
      { targets: [{ since: attached.startedAt, kind: 'duration', milliseconds: 0 }] },
      '/targets/0/milliseconds',
    ],
    ['a pause before the start', { pauses: [{ ...pause, from: nine }] }, '/pauses/0/from'],
    ['a pause that ends before it begins', { pauses: [{ ...pause, from: noon, to: eleven }] }, '/pauses/0/to'],
    ['two pauses of one reason at once', { pauses: [{ ...pause, to: null }, pause] }, '/pauses/1'],
    ['two pauses of one reason that overlap', { pauses: [pause, pause] }, '/pauses/1'],
    ['a breach before the start', { breachedAt: nine }, '/breachedAt'],
    ['a stop before the start', { stopped: { ...stopped, at: nine } }, '/stopped/at'],
    ['a freezing that did not stop it', { frozenAt: noon }, '/stopped'],
    ['a stop by freezing that is not frozen', { stopped: { ...stopped, how: 'frozen' } }, '/frozenAt'],
    [
      'a change after the freezing',
      { stopped: { ...stopped, at: eleven }, frozenAt: eleven, pauses: [pause] },
      '/frozenAt',
    ],
    ['a time used', { used: 1 }, ''],
  ])('refuses %s, and says where', (_, change, path) => {
    expect(paths(change)).toEqual([path]);
  });

  it('says in both languages what would be accepted', () => {
    const { issues } = parseWith(clockLedgerSchema, { ...attached, breachedAt: nine });
    expect(issues[0]?.message).toEqual({
      en: 'expected an instant not before 2026-01-30T02:00:00.000Z',
      zh: '须不早于 2026-01-30T02:00:00.000Z',
    });
  });
});
