import { describe, expect, it } from 'vitest';
import { toInstant, type Instant } from '../time/instant.ts';
import { lastEvent } from './clockEvent.ts';
import type { ClockLedger } from './clockLedger.ts';
import { stoppedReason } from './clockPause.ts';

const at = (minute: number): Instant => toInstant(Date.parse('2026-03-02T01:00:00Z') + minute * 60_000);

const target = { minutes: 60, since: at(0) } as unknown as ClockLedger['targets'][number];

const ledger = (more: Partial<ClockLedger> = {}): ClockLedger => ({
  ...{ clock: 'resolution', calendar: 'working', cycle: 1, startedAt: at(0), targets: [target] },
  ...{ pauses: [], breachedAt: null, stopped: null, frozenAt: null },
  ...more,
});
const pause = (reason: string, from: number, to: number | null) => ({
  reason,
  from: at(from),
  to: to === null ? null : at(to),
});

describe('R11 the last thing that happened to a clock', () => {
  it.each<[string, Partial<ClockLedger>, object]>([
    ['its start, where nothing else did', {}, { what: 'started', at: at(0) }],
    [
      'another target, and not the first',
      {
        targets: [
          { ...target, since: at(9) },
          { ...target, since: at(5) },
        ],
      },
      { what: 'retargeted', at: at(5) },
    ],
    ['a pause that lasts', { pauses: [pause('customer', 5, null)] }, { what: 'paused', at: at(5), reason: 'customer' }],
    ['its end', { pauses: [pause('customer', 5, 7)] }, { what: 'resumed', at: at(7), reason: 'customer' }],
    [
      'the later of two ends, in whichever order they are kept',
      { pauses: [pause('customer', 5, 9), pause('vendor', 6, 8)] },
      { what: 'resumed', at: at(9), reason: 'customer' },
    ],
    ['a stop, of which no end is known', { pauses: [pause(stoppedReason, 5, null)] }, { what: 'stopped', at: at(5) }],
    ['its being attached again', { pauses: [pause(stoppedReason, 5, 7)] }, { what: 'reattached', at: at(7) }],
    ['a breach', { breachedAt: at(5) }, { what: 'breached', at: at(5) }],
    ['how it ended', { stopped: { at: at(5), how: 'completed' } }, { what: 'completed', at: at(5) }],
    [
      'its being frozen, where it had ended at that instant',
      { stopped: { at: at(5), how: 'cancelled' }, frozenAt: at(5) },
      { what: 'frozen', at: at(5) },
    ],
    [
      'a breach that came after everything else, though it is kept before it',
      { breachedAt: at(8), pauses: [pause('customer', 1, 2)], stopped: { at: at(7), how: 'completed' } },
      { what: 'breached', at: at(8) },
    ],
  ])('is %s', (_, more, expected) => {
    expect(lastEvent(ledger(more))).toEqual(expected);
  });
});
