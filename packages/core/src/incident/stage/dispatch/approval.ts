import { and } from 'xstate';
import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const approval = incidentSetup.createStateConfig({
  description: 'The work order waits for the technical director, round by round. Silence approves nothing.',
  meta: { requirement: '5.6.d', label: { en: 'Approval', zh: '技术总监审批' } },
  entry: { type: 'notifyTechnicalDirector', params: { ground: 'workOrderSubmitted' } },
  on: {
    approveWorkOrder: {
      guard: 'roundAsked',
      target: 'scheduled',
      actions: [
        withCommand('decideWorkOrder'),
        { type: 'notifySupport', params: { tier: 'tier1', ground: 'workOrderApproved' } },
      ],
      meta: { requirement: '5.6.e' },
    },
    rejectWorkOrder: [
      {
        guard: and(['roundAsked', 'roundsUsedUp']),
        target: '#incident.stage.diagnosis',
        actions: [
          withCommand('decideWorkOrder'),
          { type: 'notifySupport', params: { tier: 'tier2Management', ground: 'workOrderRejected' } },
        ],
        meta: {
          requirement: '5.6.d',
          practised: true,
          label: { en: 'rejected for the last time', zh: '末轮驳回，报公司管理层' },
        },
      },
      {
        guard: 'roundAsked',
        target: '#incident.stage.diagnosis',
        actions: [
          withCommand('decideWorkOrder'),
          { type: 'notifySupport', params: { tier: 'tier1', ground: 'workOrderRejected' } },
        ],
        meta: { requirement: '5.6.d' },
      },
    ],
    reviseWorkOrder: {
      guard: and(['roundsLeft', 'somebodyCouldApprove']),
      target: 'approval',
      reenter: true,
      actions: withCommand('fillWorkOrder'),
      meta: { requirement: '5.6.d', practised: true, label: { en: 'replaced while it waits', zh: '待批时修改' } },
    },
    escalateDispatch: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'workOrderUnanswered' } },
      meta: { requirement: '5.6.d' },
    },
  },
});
