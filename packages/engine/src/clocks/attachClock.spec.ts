import { describe, expect, it } from 'vitest';
import type { Json } from '../json/json.ts';
import { attachClock } from './attachClock.ts';
import { clockLedgerSchema } from './clockLedger.ts';
import { attached, inChina } from './clockSamples.suite.ts';

describe('R11 attach', () => {
  it('starts cycle 1 from the instant given, towards its target', () => {
    const ledger: Json = attached;
    expect(ledger).toEqual({
      clock: 'resolution',
      calendar: 'working',
      cycle: 1,
      startedAt: '2026-01-30T02:00:00.000Z',
      targets: [{ since: '2026-01-30T02:00:00.000Z', kind: 'policy', name: 'P2' }],
      pauses: [],
      breachedAt: null,
      stopped: null,
      frozenAt: null,
    });
    expect(clockLedgerSchema.parse(ledger)).toEqual(attached);
  });

  it('writes an instant in its one spelling', () => {
    const beginning = { clock: 'response', calendar: 'working', target: { kind: 'policy', name: 'P1' } } as const;
    expect(attachClock(beginning, '2026-01-30T10:00:00+08:00').startedAt).toBe(inChina('2026-01-30 10:00'));
  });

  it('refuses what is no instant', () => {
    expect(() => attachClock({ clock: 'a', calendar: 'b', target: { kind: 'policy', name: 'c' } }, 'soon')).toThrow(
      RangeError,
    );
  });
});
