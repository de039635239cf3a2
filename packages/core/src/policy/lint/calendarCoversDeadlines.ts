import type { LintRule } from './lintSubject.ts';
import { longestWait } from './longestWait.ts';

/** What falls due last lies within the days whose holidays are known; beyond them dates are provisional (R12). */
export const calendarCoversDeadlines: LintRule = ({ policy, calendars: { working }, from }) => {
  const { setting, days } = longestWait(policy);
  if (!working.addWorkingDays(from, days).provisional) return [];
  return [
    {
      severity: 'warning',
      rule: 'calendarCoversDeadlines',
      requirement: '5.14.a',
      message: {
        en: `The calendar '${working.id}' ends within the ${days} working days of '${setting}': what falls due is provisional.`,
        zh: `日历“${working.id}”的覆盖范围不足 ${setting} 的 ${days} 个工作日，到期时间仅为暂定。`,
      },
      change: {
        en: 'Give the desk a calendar with the holidays of the next year.',
        zh: '请为服务台提供包含下一年度节假日的日历。',
      },
    },
  ];
};
