import type { IncidentGuard } from './incidentGuard.ts';

/** The answer is to the round that waits for one. */
export const roundAsked: IncidentGuard = {
  requirement: '5.6.d',
  label: { en: 'the answer names the round that waits for one', zh: '答复对应待审批的轮次' },
  reads: ['round'],
  holds: ({ workOrderApproval }, command) =>
    (command.type === 'approveWorkOrder' || command.type === 'rejectWorkOrder') &&
    workOrderApproval?.decision === null &&
    command.payload.round === workOrderApproval.round,
};
