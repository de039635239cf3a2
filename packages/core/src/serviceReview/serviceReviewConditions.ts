import type { ConditionRow } from '../procedure/conditionRow.ts';
import type { ServiceReviewRecord } from './serviceReviewRecord.ts';

/** An action is reported done by its owner, or by the managers who review. */
export const ownsActionOfReview: ConditionRow<ServiceReviewRecord> = {
  requirement: '1.i',
  label: { en: 'the action is yours, or you are a manager of the review', zh: '该措施由您负责，或您是回顾负责人' },
  reads: ['number'],
  holds: ({ actor, record, payload }) =>
    actor.roles.some((role) => role === 'incidentManager' || role === 'serviceDepartmentManager') ||
    record.actions.some(({ number, owner }) => number === payload['number'] && owner === actor.id),
};
