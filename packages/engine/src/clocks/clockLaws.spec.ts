import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../json/canonical.ts';
import type { ClockLedger } from './clockLedger.ts';
import { clockLedgerSchema } from './clockLedger.ts';
import {
  acts,
  at,
  budgets,
  histories,
  instantOf,
  ledgerOf,
  minute,
  minuteOf,
  reasons,
  start,
  take,
  targets,
} from './clockHistories.suite.ts';
import type { History, Step } from './clockHistories.suite.ts';
import { horizon, tell } from './clockOracle.suite.ts';
import { budgetOf, calendars, done } from './clockSamples.suite.ts';
import { clockRungs } from './clockRungs.ts';
import { breachClock } from './breachClock.ts';
import { explainClock } from './explainClock.ts';
import { freezeClock } from './freezeClock.ts';
import { nextClockCycle } from './nextClockCycle.ts';
import { pauseClock } from './pauseClock.ts';
import { resumeClock } from './resumeClock.ts';
import { retargetClock } from './retargetClock.ts';
import { usedTime } from './usedTime.ts';

const runs = { numRuns: 150 };
const anyMinute = fc.integer({ min: 0, max: horizon - 1 });
const end = at(horizon - 1);

/** All that can be asked of a ledger. */
const asked = (ledger: ClockLedger, calendar: Parameters<typeof usedTime>[2]) => ({
  used: usedTime(ledger, end, calendar),
  lines: explainClock(ledger, end, calendar),
  rungs: clockRungs(ledger, { calendar, budgetOf }),
});

/** A history with some more steps in it, after those of the same minute. */
const withSteps = (history: History, more: readonly Step[]): History => ({
  ...history,
  steps: [...history.steps, ...more].sort((one, other) => one.minute - other.minute),
});

describe('R11 no sequence of operations loses or invents time used', () => {
  it('uses what the minutes say that counted, up to any instant', () => {
    const law = fc.property(histories(targets), calendars, anyMinute, (history, calendar, m) => {
      const used = usedTime(ledgerOf(history), at(m), calendar).milliseconds;
      expect(used).toBe(tell(history, calendar).used[m]! * minute);
    });
    fc.assert(law, runs);
  });

  it('explains every minute once, as it was', () => {
    const law = fc.property(histories(targets), calendars, anyMinute, (history, calendar, m) => {
      const ledger = ledgerOf(history);
      const { counts, ended, used } = tell(history, calendar);
      const lines = explainClock(ledger, at(m), calendar);
      let from = at(history.startMinute);
      for (const line of lines) {
        expect([line.from, line.to > line.from]).toEqual([from, true]);
        const minutes = counts.subarray(minuteOf(line.from), minuteOf(line.to));
        expect(minutes.every((counted) => (counted === 1) === (line.kind === 'counted'))).toBe(true);
        expect(line.used).toBe(used[minuteOf(line.to)]! * minute);
        from = line.to;
      }
      const stop = ledger.stopped === null ? Infinity : Date.parse(ledger.stopped.at);
      expect(from).toBe(Math.max(at(history.startMinute), Math.min(at(m), stop)));
      expect(ended[horizon - 1] === 1).toBe(ledger.stopped !== null);
    });
    fc.assert(law, runs);
  });

  it('makes ledgers that pass their own door, and come back from text the same', () => {
    const law = fc.property(histories(targets), (history) => {
      const ledger = ledgerOf(history);
      expect(canonical(clockLedgerSchema.parse(JSON.parse(JSON.stringify(ledger))))).toBe(canonical(ledger));
    });
    fc.assert(law, runs);
  });
});

describe('R11 only the union of the pauses matters', () => {
  const reason = fc.constantFrom(...reasons, 'another');

  it('takes a pause that ends when it begins for none', () => {
    const law = fc.property(histories(), calendars, anyMinute, (history, calendar, m) => {
      const blip: readonly Step[] = (['pause', 'resume'] as const).map((kind) => ({
        kind,
        reason: 'another',
        minute: m,
      }));
      expect(asked(ledgerOf(withSteps(history, blip)), calendar)).toEqual(asked(ledgerOf(history), calendar));
    });
    fc.assert(law, runs);
  });

  it('takes a pause in two parts that touch for one', () => {
    const law = fc.property(histories(), calendars, anyMinute, reason, (history, calendar, m, of) => {
      const ledger = ledgerOf({ ...history, steps: history.steps.filter((step) => step.minute < m) });
      fc.pre(ledger.pauses.some((pause) => pause.reason === of && pause.to === null));
      const parts = (['resume', 'pause'] as const).map((kind) => ({ kind, reason: of, minute: m }));
      const cut: History = {
        ...history,
        steps: [
          ...history.steps.filter((step) => step.minute < m),
          ...parts,
          ...history.steps.filter((step) => step.minute >= m),
        ],
      };
      expect(asked(ledgerOf(cut), calendar)).toEqual(asked(ledgerOf(history), calendar));
    });
    fc.assert(law, runs);
  });

  it('asks neither which of two reasons came first nor how they stand in the list', () => {
    const law = fc.property(histories(), calendars, (history, calendar) => {
      const turned = new Map<string, string>([...reasons].map((name, i) => [name, reasons[(i + 1) % reasons.length]!]));
      const steps = history.steps.map((step) =>
        'reason' in step ? { ...step, reason: turned.get(step.reason)! } : step,
      );
      const ledger = ledgerOf(history);
      const other = ledgerOf({ ...history, steps });
      const reversed = { ...ledger, pauses: ledger.pauses.toReversed() };
      expect(usedTime(other, end, calendar)).toEqual(usedTime(ledger, end, calendar));
      expect(clockRungs(other, { calendar, budgetOf })).toEqual(clockRungs(ledger, { calendar, budgetOf }));
      expect(asked(reversed, calendar)).toEqual(asked(ledger, calendar));
    });
    fc.assert(law, runs);
  });
});

describe('R11 what is on record stays', () => {
  const operations = fc.array(fc.tuple(fc.integer({ min: 0, max: 1440 }), acts(targets)), { maxLength: 8 });

  it('keeps the first breach under everything that follows', () => {
    const law = fc.property(histories(targets), operations, (history, more) => {
      const before = ledgerOf(history);
      fc.pre(before.stopped === null);
      let now = history.steps.at(-1)?.minute ?? history.startMinute;
      const breachedAt = instantOf(now);
      let ledger = done(breachClock(before, breachedAt));
      for (const [wait, act] of more) {
        now += wait;
        ledger = take(ledger, { ...act, minute: now }).ledger ?? ledger;
        ledger = breachClock(ledger, instantOf(now)).ledger ?? ledger;
        expect(ledger.breachedAt).toBe(breachedAt);
      }
      const { frozen } = nextClockCycle(ledger, instantOf(now));
      expect(frozen?.breachedAt).toBe(breachedAt);
    });
    fc.assert(law, runs);
  });

  it('changes nothing of a cycle that is frozen, and starts the next from nothing', () => {
    const law = fc.property(histories(targets), operations, calendars, (history, more, calendar) => {
      let now = history.steps.at(-1)?.minute ?? history.startMinute;
      const frozenAt = instantOf(now);
      const { ledger: next, frozen } = nextClockCycle(ledgerOf(history), frozenAt);
      expect(frozen).toEqual(done(freezeClock(ledgerOf(history), frozenAt)));
      expect([next?.cycle, next?.startedAt, next?.targets.length, next?.stopped]).toEqual([2, frozenAt, 1, null]);
      const answers = asked(frozen!, calendar);
      for (const [wait, act] of more) {
        now += wait;
        const { ledger, conflict } = take(frozen!, { ...act, minute: now });
        expect([ledger, conflict?.code, conflict?.crosses]).toEqual([
          undefined,
          'clock-frozen',
          { what: 'frozen', at: frozenAt },
        ]);
      }
      expect(breachClock(frozen!, instantOf(now)).conflict?.code).toBe('clock-frozen');
      expect(freezeClock(frozen!, instantOf(now)).ledger).toBe(frozen);
      expect(asked(frozen!, calendar)).toEqual(answers);
      expect(clockRungs(frozen!, { calendar, budgetOf: () => 1, changedAt: instantOf(now) })).toEqual([]);
    });
    fc.assert(law, runs);
  });

  it('refuses every instant before the last one, and names both', () => {
    const law = fc.property(
      histories(targets),
      acts(targets),
      fc.integer({ min: 1, max: 9_999 }),
      (history, act, early) => {
        const ledger = ledgerOf(history);
        const last = take(ledger, { kind: 'retarget', target: history.target, minute: horizon }).ledger!;
        const { conflict } = take(last, { ...act, minute: horizon - early });
        expect([conflict?.code, conflict?.at, conflict?.crosses]).toEqual([
          'clock-crossed',
          instantOf(horizon - early),
          { what: 'retargeted', at: instantOf(horizon) },
        ]);
        const { at: when, crosses, message } = conflict!;
        for (const text of [message.en, message.zh])
          expect([text.includes(when), text.includes(crosses.at)]).toEqual([true, true]);
      },
    );
    fc.assert(law, runs);
  });

  it('goes on running or standing as it did', () => {
    const law = fc.property(histories(), targets, (history, target) => {
      const ledger = ledgerOf(history);
      const changed = done(retargetClock(ledger, instantOf(horizon), target));
      expect({ ...changed, targets: ledger.targets }).toEqual(ledger);
    });
    fc.assert(law, runs);
  });

  it('comes to the same when it is changed before a pause, in it, or after', () => {
    const law = fc.property(
      budgets,
      budgets,
      calendars,
      fc.integer({ min: 1, max: 5_000 }),
      (one, other, calendar, m) => {
        const begun = start({ startMinute: 0, target: one, steps: [] });
        const dueTimes = [0, 1, 2, 3].map((place) => {
          let ledger = begun;
          const change = (now: number, index: number) => {
            if (index === place) ledger = done(retargetClock(ledger, instantOf(now), other));
          };
          change(1, 0);
          ledger = done(pauseClock(ledger, instantOf(m + 1), 'customer'));
          change(m + 2, 1);
          ledger = done(resumeClock(ledger, instantOf(m + 3), 'customer'));
          change(m + 3, 2);
          change(m + 4, 3);
          const set = Date.parse(ledger.targets.at(-1)!.since);
          const breach = clockRungs(ledger, { calendar, budgetOf }).find(({ rung }) => rung === 'breach');
          return breach === undefined || breach.dueAt === set ? null : breach.dueAt;
        });
        expect(new Set(dueTimes.filter((due) => due !== null)).size).toBeLessThanOrEqual(1);
      },
    );
    fc.assert(law, runs);
  });
});
