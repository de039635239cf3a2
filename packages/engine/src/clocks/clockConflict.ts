import type { Label } from '../definition/label.ts';
import type { Instant } from '../time/instant.ts';
import type { ClockEvent } from './clockEvent.ts';
import { clockEventLabels, clockOperationLabels } from './clockLabels.ts';
import type { ClockLedger } from './clockLedger.ts';
import type { ClockOperation } from './clockOperation.ts';

/**
 * Why an operation was not done (R11): what was asked, and what on record stands against it. `clock-crossed`: that
 * happened later; `clock-stopped`: the clock has ended, so it can't end or be late again; `clock-frozen`: its cycle is over.
 */
export interface ClockConflict {
  readonly code: 'clock-crossed' | 'clock-stopped' | 'clock-frozen';
  readonly clock: string;
  readonly cycle: number;
  readonly operation: ClockOperation;
  readonly at: Instant;
  readonly crosses: ClockEvent;
  /** What happened, and what would be accepted. */
  readonly message: Label;
}

const accepted: Readonly<Record<ClockConflict['code'], (crosses: ClockEvent) => Label>> = {
  'clock-crossed': ({ at }) => ({ en: `an instant not before ${at}`, zh: `不早于 ${at} 的时刻` }),
  'clock-stopped': () => ({ en: 'to reattach it first', zh: '先重新启动' }),
  'clock-frozen': () => ({ en: 'the next cycle', zh: '进入下一周期' }),
};

const eventName = ({ what, reason }: ClockEvent): Label => {
  const { en, zh } = clockEventLabels[what];
  return reason === undefined ? { en, zh } : { en: `${en} for '${reason}'`, zh: `${zh}（${reason}）` };
};

/** The conflict of an operation with what is on record. */
export const clockConflict = (
  { clock, cycle }: ClockLedger,
  code: ClockConflict['code'],
  operation: ClockOperation,
  { at, crosses }: Pick<ClockConflict, 'at' | 'crosses'>,
): ClockConflict => {
  const [asked, stands, ways] = [clockOperationLabels[operation], eventName(crosses), accepted[code](crosses)];
  const message = {
    en: `Clock '${clock}', cycle ${cycle}, cannot be ${asked.en} at ${at}: it was ${stands.en} at ${crosses.at}; accepted: ${ways.en}`,
    zh: `时钟“${clock}”第 ${cycle} 周期不能于 ${at} ${asked.zh}：已于 ${crosses.at} ${stands.zh}；可用：${ways.zh}`,
  };
  return { code, clock, cycle, operation, at, crosses, message };
};
