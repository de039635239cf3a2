import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromInstant } from '../time/instant.ts';
import { breachClock } from './breachClock.ts';
import { at, histories, instantOf, ledgerOf, minute, minuteOf, start, take, targets } from './clockHistories.suite.ts';
import type { ClockLedger } from './clockLedger.ts';
import { firstUsed, horizon, tell } from './clockOracle.suite.ts';
import { clockRungs, type ClockRung } from './clockRungs.ts';
import { budgetOf, calendars, done } from './clockSamples.suite.ts';
import { clockShares } from './clockShares.ts';
import { usedTime } from './usedTime.ts';

const runs = { numRuns: 200 };
const shares = Object.entries(clockShares) as [ClockRung['rung'], number][];

describe('R8 a rung is due at the first instant by which its share of the budget is used', () => {
  it('as the minutes say, from the start to the stop, and not before the target was set', () => {
    const law = fc.property(histories(), calendars, fc.option(fc.nat(horizon)), (history, calendar, repinned) => {
      const ledger = ledgerOf(history);
      const told = tell(history, calendar);
      const retargets = history.steps.filter((step) => step.kind === 'retarget');
      const { target, minute: since } = retargets.at(-1) ?? { target: history.target, minute: history.startMinute };
      let set = Math.max(since, repinned ?? 0);
      const ends = ledger.stopped === null ? Infinity : minuteOf(fromInstant(ledger.stopped.at));
      while (set < ends && told.ended[set] === 1) set += 1;
      const budget = target.kind === 'duration' ? target.milliseconds / minute : 0;
      const due = shares.flatMap(([rung, share]) => {
        const m = firstUsed(told, Math.round(budget * share));
        return m === null ? [] : [{ rung, m }];
      });
      const breach = due.find(({ rung }) => rung === 'breach')?.m ?? Infinity;
      const expected = breach <= set ? [{ rung: 'breach', m: set }] : due.filter(({ m }) => m > set);
      const rungs = clockRungs(ledger, {
        calendar,
        budgetOf,
        changedAt: repinned === null ? null : instantOf(repinned),
      })
        .map(({ rung, dueAt }) => ({ rung, m: minuteOf(dueAt) }))
        .filter(({ m }) => m <= horizon);
      expect(rungs).toEqual(ends <= set ? [] : expected);
    });
    fc.assert(law, runs);
  });

  it('is not to come for a clock that stands still', () => {
    const law = fc.property(histories(), calendars, (history, calendar) => {
      const ledger = ledgerOf(history);
      const now = at(history.steps.at(-1)?.minute ?? history.startMinute);
      const isGoing = ledger.stopped === null && ledger.pauses.every(({ to }) => to !== null);
      const isToCome = clockRungs(ledger, { calendar, budgetOf }).some(({ dueAt }) => dueAt > now);
      expect(isToCome && !isGoing).toBe(false);
      expect(usedTime(ledger, now, calendar)).toEqual(usedTime(ledger, isGoing ? now : at(horizon), calendar));
    });
    fc.assert(law, runs);
  });
});

describe('R9 overdue first: what falls due between the steps of a history', () => {
  interface Fired {
    readonly keys: readonly string[];
    readonly ledger: ClockLedger;
  }

  it('never falls due before what has happened, and each target is breached once at most', () => {
    const law = fc.property(histories(targets), calendars, (history, calendar) => {
      let happened = at(history.startMinute);
      const fireUntil = ({ keys, ledger }: Fired, now: number): Fired => {
        const due = clockRungs(ledger, { calendar, budgetOf })
          .map((rung) => ({ ...rung, key: `${rung.rung}@${rung.anchor}` }))
          .find((rung) => rung.dueAt <= now && !keys.includes(rung.key));
        if (due === undefined) return { keys, ledger };
        expect(due.dueAt).toBeGreaterThanOrEqual(happened);
        happened = due.dueAt;
        const next = due.rung === 'breach' ? done(breachClock(ledger, new Date(due.dueAt).toISOString())) : ledger;
        if (due.rung === 'breach') expect(next.breachedAt).toBe(ledger.breachedAt ?? new Date(due.dueAt).toISOString());
        return fireUntil({ keys: [...keys, due.key], ledger: next }, now);
      };
      let state = fireUntil({ keys: [], ledger: start(history) }, happened);
      for (const step of history.steps) {
        state = fireUntil(state, at(step.minute));
        happened = at(step.minute);
        state = fireUntil({ ...state, ledger: take(state.ledger, step).ledger ?? state.ledger }, happened);
      }
      const { ledger } = state;
      expect(ledger.targets.length).toBeGreaterThanOrEqual(state.keys.filter((key) => key.startsWith('breach')).length);
    });
    fc.assert(law, runs);
  });
});
