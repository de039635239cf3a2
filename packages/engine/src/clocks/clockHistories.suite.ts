import * as fc from 'fast-check';
import { toInstant, type Instant } from '../time/instant.ts';
import { attachClock } from './attachClock.ts';
import type { ClockChange } from './clockChange.ts';
import type { ClockLedger } from './clockLedger.ts';
import type { ClockAim } from './clockTarget.ts';
import { pauseClock } from './pauseClock.ts';
import { reattachClock } from './reattachClock.ts';
import { resumeClock } from './resumeClock.ts';
import { retargetClock } from './retargetClock.ts';
import { cancelClock, completeClock } from './stopClock.ts';

/** What may happen to a clock; minutes are counted from {@link base}, where rules begin and end on whole ones. */
export type Act =
  | { readonly kind: 'pause' | 'resume'; readonly reason: string }
  | { readonly kind: 'retarget'; readonly target: ClockAim }
  | { readonly kind: 'complete' | 'cancel' | 'reattach' };

export type Step = Act & { readonly minute: number };

export interface History {
  readonly startMinute: number;
  readonly target: ClockAim;
  readonly steps: readonly Step[];
}

/** Before Spring Festival in China, and a month before New York changes its clocks. */
const base = Date.UTC(2026, 1, 9);
export const minute = 60_000;
export const at = (minutes: number): number => base + minutes * minute;
export const instantOf = (minutes: number): Instant => toInstant(at(minutes));
export const minuteOf = (milliseconds: number): number => (milliseconds - base) / minute;

/** Shares of these are whole minutes. */
export const budgets: fc.Arbitrary<ClockAim> = fc
  .integer({ min: 1, max: 90 })
  .map((twenties) => ({ kind: 'duration', milliseconds: twenties * 20 * minute }));

const agreed = fc.integer({ min: 0, max: 30 * 1440 }).map((m): ClockAim => ({ kind: 'instant', at: instantOf(m) }));

/** Budgets, and now and then an agreed time. */
export const targets: fc.Arbitrary<ClockAim> = fc.oneof(
  { weight: 3, arbitrary: budgets },
  { weight: 1, arbitrary: agreed },
);

export const reasons = ['customer', 'vendor', 'change'] as const;
const reason = fc.constantFrom(...reasons);

export const acts = (target: fc.Arbitrary<ClockAim>): fc.Arbitrary<Act> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('pause' as const, 'resume' as const), reason }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('retarget' as const), target }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constantFrom('complete' as const, 'cancel' as const, 'reattach' as const) }),
    },
  );

// Together, minutes apart, days apart.
const gap = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 2 * 1440 }));

/** What may befall a clock within some weeks, in order; some steps are refused, as those of a confused caller are. */
export const histories = (target: fc.Arbitrary<ClockAim> = budgets): fc.Arbitrary<History> =>
  fc
    .tuple(fc.integer({ min: 0, max: 7 * 1440 }), target, fc.array(fc.tuple(gap, acts(target)), { maxLength: 10 }))
    .map(([startMinute, first, gaps]) => {
      let now = startMinute;
      return { startMinute, target: first, steps: gaps.map(([wait, act]) => ({ ...act, minute: (now += wait) })) };
    });

/** One step, as the operation it is. */
export const take = (ledger: ClockLedger, step: Step): ClockChange => {
  const when = instantOf(step.minute);
  switch (step.kind) {
    case 'pause':
      return pauseClock(ledger, when, step.reason);
    case 'resume':
      return resumeClock(ledger, when, step.reason);
    case 'retarget':
      return retargetClock(ledger, when, step.target);
    case 'complete':
      return completeClock(ledger, when);
    case 'cancel':
      return cancelClock(ledger, when);
    case 'reattach':
      return reattachClock(ledger, when);
  }
};

export const start = ({ startMinute, target }: History): ClockLedger =>
  attachClock({ clock: 'resolution', calendar: 'working', target }, instantOf(startMinute));

/** The ledger a history leads to; refused steps leave it as it is. */
export const ledgerOf = (history: History): ClockLedger =>
  history.steps.reduce((ledger, step) => take(ledger, step).ledger ?? ledger, start(history));
