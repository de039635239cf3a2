import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../withCommand.ts';

export const applied = incidentSetup.createStateConfig({
  description: 'The service is restored, handling has ended; the steps are written down.',
  meta: { requirement: '5.14.a', label: { en: 'Applied', zh: '已实施' } },
  on: {
    documentResolution: { actions: withCommand('keepDocumentation'), meta: { requirement: '3.2.f' } },
    requestConfirmation: {
      guard: 'resolutionDocumented',
      target: '#incident.stage.confirmation',
      actions: { type: 'notifyCustomer', params: { ground: 'confirmationAsked' } },
      meta: { requirement: '3.2.g' },
    },
  },
});
