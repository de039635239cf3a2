import { describe, expect, it } from 'vitest';
import { attached, done, inChina } from './clockSamples.suite.ts';
import { freezeClock } from './freezeClock.ts';
import { pauseClock } from './pauseClock.ts';
import { completeClock } from './stopClock.ts';

const friday = (time: string) => inChina(`2026-01-30 ${time}`);
const paused = done(pauseClock(attached, friday('11:00'), 'customer'));

describe('R11 a conflict is shown: what was asked, what is on record, what would be accepted', () => {
  it('where it would cross', () => {
    expect(completeClock(paused, friday('10:30')).conflict?.message).toEqual({
      en: "Clock 'resolution', cycle 1, cannot be completed at 2026-01-30T02:30:00.000Z: it was paused for 'customer' at 2026-01-30T03:00:00.000Z; accepted: an instant not before 2026-01-30T03:00:00.000Z",
      zh: '时钟“resolution”第 1 周期不能于 2026-01-30T02:30:00.000Z 完成：已于 2026-01-30T03:00:00.000Z 暂停（customer）；可用：不早于 2026-01-30T03:00:00.000Z 的时刻',
    });
  });

  it('where the clock has ended', () => {
    const completed = done(completeClock(paused, friday('12:00')));
    expect(completeClock(completed, friday('13:00')).conflict?.message).toEqual({
      en: "Clock 'resolution', cycle 1, cannot be completed at 2026-01-30T05:00:00.000Z: it was completed at 2026-01-30T04:00:00.000Z; accepted: to reattach it first",
      zh: '时钟“resolution”第 1 周期不能于 2026-01-30T05:00:00.000Z 完成：已于 2026-01-30T04:00:00.000Z 完成；可用：先重新启动',
    });
  });

  it('where the cycle is over', () => {
    const frozen = done(freezeClock(paused, friday('12:00')));
    expect(pauseClock(frozen, friday('13:00'), 'vendor').conflict?.message).toEqual({
      en: "Clock 'resolution', cycle 1, cannot be paused at 2026-01-30T05:00:00.000Z: it was frozen at 2026-01-30T04:00:00.000Z; accepted: the next cycle",
      zh: '时钟“resolution”第 1 周期不能于 2026-01-30T05:00:00.000Z 暂停：已于 2026-01-30T04:00:00.000Z 冻结；可用：进入下一周期',
    });
  });
});
