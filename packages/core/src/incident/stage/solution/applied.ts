import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const applied = incidentSetup.createStateConfig({
  description: 'The service is restored, handling has ended; the steps are written down.',
  meta: { requirement: '5.14.a', label: { en: 'Applied', zh: '已实施' } },
  entry: [withCommand('stampProgress'), { type: 'notifyCustomer', params: { ground: 'serviceRestored' } }],
  on: {
    documentResolution: { actions: withCommand('keepDocumentation'), meta: { requirement: '3.2.f' } },
    requestConfirmation: {
      guard: 'resolutionDocumented',
      target: '#incident.stage.confirmation',
      actions: [withCommand('askConfirmation'), { type: 'notifyCustomer', params: { ground: 'confirmationAsked' } }],
      meta: { requirement: '3.2.g' },
    },
    rejectResolution: {
      guard: 'dissatisfactionUnanswered',
      target: '#incident.stage.diagnosis',
      actions: withCommand('startNextCycle'),
      meta: {
        requirement: '5.14.d',
        practised: true,
        label: { en: 'dissatisfied when called back', zh: '回访不满意' },
      },
    },
  },
});
