import { gradeLabels } from '../../labels/labels.ts';
import type { Urgency } from '../../vocabulary/classification.ts';
import { gradeSchema, type Grade } from '../../vocabulary/grade.ts';
import type { LintRule } from './lintSubject.ts';

/** Every priority comes out of the matrix somewhere: settings for one that never does are never used (5.2.b). */
export const matrixHole: LintRule = ({ policy: { priorityMatrix } }) => {
  const reached = Object.values<Readonly<Record<Urgency, Grade>>>(priorityMatrix).flatMap((cells) =>
    Object.values(cells),
  );
  return gradeSchema.options
    .filter((grade) => !reached.includes(grade))
    .map((grade) => ({
      severity: 'warning',
      rule: 'matrixHole',
      requirement: '5.2.b',
      message: {
        en: `No cell of the matrix gives the priority '${grade}'.`,
        zh: `矩阵中没有任何组合得出优先级“${gradeLabels[grade].zh}”。`,
      },
      change: {
        en: `Give one cell of 'priorityMatrix' the value '${grade}'.`,
        zh: `将 priorityMatrix 的某一格设为“${gradeLabels[grade].zh}”。`,
      },
    }));
};
