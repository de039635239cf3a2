import type { IncidentGuard } from './incidentGuard.ts';

/** There is a work order that the technical director sent back. */
export const workOrderRejected: IncidentGuard = {
  requirement: '5.6.d',
  label: { en: 'a work order was rejected', zh: '有被驳回的工单' },
  holds: ({ dispatch, workOrderApproval }) =>
    (dispatch?.workOrder ?? null) !== null && workOrderApproval?.decision?.outcome === 'rejected',
};
