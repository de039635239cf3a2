import { gradeLabels } from '../../labels/labels.ts';
import { gradeSchema } from '../../vocabulary/grade.ts';
import type { LintRule } from './lintSubject.ts';

/** Every priority comes out of the matrix somewhere: settings for one that never does are never used (5.2.b). */
export const matrixHole: LintRule = ({ policy: { priorityMatrix } }) => {
  const reached = Object.values(priorityMatrix).flatMap((cells) => Object.values(cells));
  return gradeSchema.options
    .filter((grade) => !reached.includes(grade))
    .map((grade) => ({
      severity: 'warning',
      rule: 'matrixHole',
      requirement: '5.2.b',
      message: {
        en: `No importance and urgency give the priority '${grade}'.`,
        zh: `没有任何重要与紧急组合得出优先级“${gradeLabels[grade].zh}”。`,
      },
      change: {
        en: `Give one cell of 'priorityMatrix' the value '${grade}'.`,
        zh: `将 priorityMatrix 的某一格设为“${gradeLabels[grade].zh}”。`,
      },
    }));
};
