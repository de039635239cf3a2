import type { Label } from '../definition/label.ts';
import type { ClockEvent } from './clockEvent.ts';
import type { ClockOperation } from './clockOperation.ts';
import type { ClockRungName } from './clockShares.ts';
import type { ClockState } from './clockStanding.ts';
import type { ClockLine } from './explainClock.ts';

/** How a clock stands, for screens and letters. */
export const clockStateLabels = {
  running: { en: 'Running', zh: '计时中' },
  paused: { en: 'Paused', zh: '已暂停' },
  met: { en: 'Met', zh: '已达标' },
  breached: { en: 'Breached', zh: '已超时' },
  cancelled: { en: 'Cancelled', zh: '已取消' },
  frozen: { en: 'Frozen', zh: '已冻结' },
} as const satisfies Record<ClockState, Label>;

/** The rungs of a clock, for screens and letters. */
export const clockRungLabels = {
  warning75: { en: 'Three quarters used', zh: '已用四分之三' },
  warning90: { en: 'Nine tenths used', zh: '已用十分之九' },
  breach: { en: 'Breach', zh: '超时' },
} as const satisfies Record<ClockRungName, Label>;

/** The lines of an explanation, for screens and letters. */
export const clockLineLabels = {
  counted: { en: 'Counted', zh: '计入' },
  closed: { en: 'Closed', zh: '非工作时间' },
  paused: { en: 'Paused', zh: '暂停' },
} as const satisfies Record<ClockLine['kind'], Label>;

/** What happened to a clock, in the words of its conflicts: `it was … at`. */
export const clockEventLabels = {
  started: { en: 'started', zh: '启动' },
  retargeted: { en: 'given another target', zh: '变更目标' },
  paused: { en: 'paused', zh: '暂停' },
  resumed: { en: 'resumed', zh: '恢复' },
  stopped: { en: 'stopped', zh: '停止' },
  reattached: { en: 'reattached', zh: '重新启动' },
  breached: { en: 'breached', zh: '超时' },
  completed: { en: 'completed', zh: '完成' },
  cancelled: { en: 'cancelled', zh: '取消' },
  frozen: { en: 'frozen', zh: '冻结' },
} as const satisfies Record<ClockEvent['what'], Label>;

/** What was asked of a clock, in the words of its conflicts: `cannot be … at`. */
export const clockOperationLabels = {
  pause: { en: 'paused', zh: '暂停' },
  resume: { en: 'resumed', zh: '恢复' },
  retarget: { en: 'given another target', zh: '变更目标' },
  complete: { en: 'completed', zh: '完成' },
  cancel: { en: 'cancelled', zh: '取消' },
  reattach: { en: 'reattached', zh: '重新启动' },
  freeze: { en: 'frozen', zh: '冻结' },
  nextCycle: { en: 'taken to its next cycle', zh: '进入下一周期' },
  breach: { en: 'put on record as breached', zh: '记录超时' },
} as const satisfies Record<ClockOperation, Label>;
