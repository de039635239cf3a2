import type { FieldLabel } from '@statedesk/engine';
import { field } from './field.ts';

/** What is judged after the resolution, and what problem management answers (5.9.f). */
export const problemFields = {
  highImpact: field(['High impact', 'Whether the impact is high'], ['影响较大', '是否造成较大影响']),
  recurring: field(['Recurring', 'Whether it happens again and again'], ['重复发生', '是否重复发生']),
  needsProblem: field(
    ['Problem management', 'Whether the cause is for problem management'],
    ['转问题管理', '是否需要问题管理查找根源'],
  ),
  holds: field(['It holds', 'Whether it is so'], ['判定', '是否如此']),
  'recordProblemStanding.standing': field(['Standing', 'How the problem stands'], ['进展', '问题进展到哪一步'], {
    accepted: { en: 'Accepted', zh: '已受理' },
    refused: { en: 'Refused', zh: '已拒绝' },
    knownError: { en: 'Its cause is known', zh: '已知错误' },
    completed: { en: 'Completed', zh: '已完成' },
    failed: { en: 'Failed', zh: '已失败' },
    withdrawn: { en: 'Withdrawn', zh: '已撤回' },
  }),
  'recordKnownError.cause': field(['Cause', 'What was found to cause it'], ['原因', '查明的根源']),
  'completeProblem.done': field(['What was done', 'How the cause was removed'], ['根治措施', '如何消除根源']),
} as const satisfies Readonly<Record<string, FieldLabel>>;
