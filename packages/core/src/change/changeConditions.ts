import type { ConditionRow } from '../procedure/conditionRow.ts';
import type { ChangeRecord } from './changeRecord.ts';

/** What is over is not ended again. */
export const changeOver: ConditionRow<ChangeRecord> = {
  requirement: '5.9.d',
  label: { en: 'the change has ended', zh: '变更已结束' },
  holds: ({ record }) => record.ended !== null,
};
