import { describe, expect, it } from 'vitest';
import { attached, budgetOf, china, done, hour, inChina } from './clockSamples.suite.ts';
import { clockRungs } from './clockRungs.ts';
import { clockStanding } from './clockStanding.ts';
import { freezeClock } from './freezeClock.ts';
import { nextClockCycle } from './nextClockCycle.ts';
import { pauseClock } from './pauseClock.ts';
import { resumeClock } from './resumeClock.ts';
import { completeClock } from './stopClock.ts';

const friday = (time: string) => inChina(`2026-01-30 ${time}`);
const monday = inChina('2026-02-02 09:00');
const completed = done(completeClock(attached, friday('15:00')));
const standing = (ledger: typeof attached, at: string) =>
  clockStanding(ledger, Date.parse(at), { calendar: china, budgetOf });

describe('edge case 28: reopened after closure', () => {
  const { ledger, frozen } = nextClockCycle(completed, monday);

  it('waits on for what is waited for, and for nothing that is over', () => {
    const vendor = done(resumeClock(done(pauseClock(attached, friday('11:00'), 'vendor')), friday('12:00'), 'vendor'));
    const waiting = done(pauseClock(vendor, friday('14:00'), 'customer'));
    expect(nextClockCycle(waiting, monday).ledger?.pauses).toEqual([{ reason: 'customer', from: monday, to: null }]);
  });

  it('starts cycle 2 from nothing, towards the same target', () => {
    expect(standing(ledger!, inChina('2026-02-02 11:00'))).toMatchObject({ state: 'running', used: 2 * hour });
    expect([ledger?.cycle, ledger?.targets]).toEqual([2, [{ since: monday, kind: 'policy', name: 'P2' }]]);
  });

  it('starts it towards another, if one is given', () => {
    const target = { kind: 'duration', milliseconds: hour } as const;
    expect(nextClockCycle(completed, monday, target).ledger?.targets).toEqual([{ ...target, since: monday }]);
  });

  it('keeps the result of cycle 1', () => {
    expect(frozen).toEqual({ ...completed, frozenAt: monday });
    expect(standing(frozen!, inChina('2026-03-02 09:00'))).toMatchObject({ state: 'met', used: 4 * hour });
  });

  it('goes on waiting for what is waited for', () => {
    const waiting = done(pauseClock(completed, friday('16:00'), 'customer'));
    expect(nextClockCycle(waiting, monday).ledger?.pauses).toEqual([{ reason: 'customer', from: monday, to: null }]);
  });

  it('follows a cycle that was frozen before', () => {
    const before = done(freezeClock(completed, friday('16:00')));
    const next = nextClockCycle(before, monday);
    expect([next.frozen === before, next.ledger]).toEqual([true, ledger]);
    expect(nextClockCycle(next.ledger!, monday).ledger?.cycle).toBe(3);
  });

  it('refuses to begin before what is on record, and names both', () => {
    expect(nextClockCycle(completed, friday('14:00'))).toMatchObject({
      conflict: { operation: 'nextCycle', at: friday('14:00'), crosses: { what: 'completed', at: friday('15:00') } },
    });
  });
});

describe('R11 freeze', () => {
  it('stops a clock that was going', () => {
    const frozen = done(freezeClock(attached, friday('11:00')));
    expect(frozen.stopped).toEqual({ at: friday('11:00'), how: 'frozen' });
    expect(standing(frozen, friday('17:00'))).toMatchObject({ state: 'frozen', used: hour });
  });

  it('is out of reach of a later policy', () => {
    const frozen = done(freezeClock(attached, friday('17:30')));
    const changed = { calendar: china, budgetOf: () => hour, changedAt: monday };
    expect(clockRungs(frozen, changed)).toEqual([]);
    expect(clockRungs(attached, changed).map(({ dueAt }) => dueAt)).toEqual([Date.parse(monday)]);
  });

  it('refuses an instant before the last one', () => {
    expect(freezeClock(completed, friday('14:00')).conflict?.crosses.at).toBe(friday('15:00'));
  });

  it('stays quiet where it is frozen already', () => {
    const frozen = done(freezeClock(attached, friday('11:00')));
    expect(freezeClock(frozen, monday).ledger).toBe(frozen);
  });
});
