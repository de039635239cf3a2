import type { IncidentGuard } from './incidentGuard.ts';

/** The visit is approved. */
export const workOrderApproved: IncidentGuard = {
  requirement: '5.6.d',
  label: { en: 'the work order is approved', zh: '工单已获批准' },
  holds: ({ dispatch, workOrderApproval }) =>
    (dispatch?.workOrder ?? null) !== null && workOrderApproval?.decision?.outcome === 'approved',
};
