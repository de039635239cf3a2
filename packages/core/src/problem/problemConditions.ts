import type { ConditionRow } from '../procedure/conditionRow.ts';
import type { ProblemRecord } from './problemRecord.ts';

/** What is over is not ended again, and hears nothing more of its incident. */
export const problemOver: ConditionRow<ProblemRecord> = {
  requirement: '4.a',
  label: { en: 'the problem has ended', zh: '问题已结束' },
  holds: ({ record }) => record.ended !== null,
};
