import type { ConditionRow } from '../procedure/conditionRow.ts';
import type { ProcessProblemRecord } from './processProblemRecord.ts';

/** An action is reported done by its owner, or by the managers. */
export const ownsProcessAction: ConditionRow<ProcessProblemRecord> = {
  requirement: '3.1.d',
  label: { en: 'the action is yours, or you are a manager of it', zh: '该措施由您负责，或您是相关负责人' },
  reads: ['number'],
  holds: ({ actor, record, payload }) =>
    actor.roles.some((role) => role === 'incidentManager' || role === 'departmentManager') ||
    record.actions.some(({ number, owner }) => number === payload['number'] && owner === actor.id),
};
