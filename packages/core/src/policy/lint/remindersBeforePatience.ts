import { waitingReasonLabels } from '../../labels/waitingLabels.ts';
import { waitingReasonSchema, type WaitingReason } from '../../vocabulary/waitingReason.ts';
import type { LintRule, LintSubject } from './lintSubject.ts';
import type { PolicyFinding } from './policyFinding.ts';

const hour = 3_600_000;

const comesTooLate = ({ policy, calendars, from }: LintSubject, reason: WaitingReason): boolean => {
  const { remindEveryWorkingHours: every, reminders, patienceWorkingDays } = policy.waiting[reason];
  if (every === null || reminders === 0 || patienceWorkingDays === null) return false;
  const { working } = calendars;
  // Patience lasts longest for what begins with a working day: what comes too late then, always does.
  const morning = working.nextOpen(working.endOfWorkingDay(from).at).at;
  return working.add(morning, every * hour).at >= working.addWorkingDays(morning, patienceWorkingDays).at;
};

const late = (setting: string, what: string, requirement: 'PR.a' | '5.10.c'): PolicyFinding => ({
  severity: 'warning',
  rule: 'remindersBeforePatience',
  requirement,
  message: {
    en: `The first reminder would come when patience has ended, and so never comes.`,
    zh: `${what}：首次提醒晚于等待期限，永远不会发出。`,
  },
  change: {
    en: `Make '${setting}' shorter than the patience, or 'reminders' 0.`,
    zh: `缩短 ${setting}，或将 reminders 设为 0。`,
  },
});

/** A reminder comes before patience ends, or it reminds nobody (PR.a, 5.10.c). */
export const remindersBeforePatience: LintRule = (subject) => {
  const { remindEveryWorkingDays, closeAfterWorkingDays, reminders } = subject.policy.confirmation;
  return [
    ...waitingReasonSchema.options
      .filter((reason) => comesTooLate(subject, reason))
      .map((reason) => late(`waiting.${reason}.remindEveryWorkingHours`, waitingReasonLabels[reason].zh, 'PR.a')),
    ...(reminders > 0 && remindEveryWorkingDays > closeAfterWorkingDays
      ? [late('confirmation.remindEveryWorkingDays', '等待客户确认', '5.10.c')]
      : []),
  ];
};
