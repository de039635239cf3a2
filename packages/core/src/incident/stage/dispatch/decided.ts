import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const decided = incidentSetup.createStateConfig({
  description: 'On-site work is needed: the work order is filled in.',
  meta: { requirement: '5.6.c', label: { en: 'Decided', zh: '确定现场处理' } },
  on: {
    fillWorkOrder: {
      guard: 'somebodyCouldApprove',
      target: 'approval',
      actions: withCommand('fillWorkOrder'),
      meta: { requirement: '5.6.c' },
    },
  },
});
