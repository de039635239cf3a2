import { attachClock, nextClockCycle, pauseClock } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { incidentPolicySchema } from '../../policy/incidentPolicy.ts';
import { blankIncident } from '../blankIncident.ts';
import { beginClock } from './beginClock.ts';
import { resumeClocks } from './pauseClocks.ts';

const [nine, ten, eleven] = [
  '2026-03-02T01:00:00.000Z',
  '2026-03-02T02:00:00.000Z',
  '2026-03-02T03:00:00.000Z',
] as const;
const policy = incidentPolicySchema.parse({
  waiting: { customer: { pauses: ['vendor'] }, evidence: { pauses: ['vendor', 'agreed'] } },
});
const waitFor = (reason: 'customer' | 'evidence' | 'change') => ({
  ...{ reason, since: nine, revision: 2, until: null, reminders: 0 },
});
const waiting = { ...blankIncident, waiting: [waitFor('customer'), waitFor('evidence'), waitFor('change')] };
const started = attachClock(
  { clock: 'vendor', calendar: 'always', target: { kind: 'duration', milliseconds: 7_200_000 } },
  ten,
);

describe('R11 a clock that begins while something is waited for 等待期间启动的时钟', () => {
  it('stands still from its first instant on, for every open reason that policy pauses it for', () => {
    expect(beginClock(waiting, 'vendor', started, policy).clocks.vendor?.pauses).toEqual([
      { reason: 'customer', from: ten, to: null },
      { reason: 'evidence', from: ten, to: null },
    ]);
  });

  it('runs on when the last of them is over', () => {
    const begun = beginClock({ ...waiting, waiting: [waitFor('customer')] }, 'vendor', started, policy);
    expect(resumeClocks(begun, eleven, 'customer').clocks.vendor?.pauses).toEqual([
      { reason: 'customer', from: ten, to: eleven },
    ]);
  });

  it('pauses once what stood still in the cycle before', () => {
    const { ledger: paused } = pauseClock(started, ten, 'customer');
    const { ledger: next } = nextClockCycle(paused ?? started, eleven);
    expect(beginClock(waiting, 'vendor', next ?? started, policy).clocks.vendor?.pauses).toEqual([
      { reason: 'customer', from: eleven, to: null },
      { reason: 'evidence', from: eleven, to: null },
    ]);
  });

  it('stays quiet where nothing is waited for, and where policy pauses another clock', () => {
    expect(beginClock(blankIncident, 'vendor', started, policy).clocks.vendor).toEqual(started);
    expect(beginClock(waiting, 'response', started, policy).clocks.response).toEqual(started);
  });
});
