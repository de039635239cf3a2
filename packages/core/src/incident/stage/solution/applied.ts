import { and } from 'xstate';
import { incidentSetup } from '../../incidentSetup.ts';
import { tellsCustomer } from '../../effects/tellsCustomer.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const applied = incidentSetup.createStateConfig({
  description: 'The service is restored, handling has ended; the steps are written down.',
  meta: { requirement: '5.14.a', label: { en: 'Applied', zh: '已实施' } },
  entry: [withCommand('stampProgress'), tellsCustomer('serviceRestored')],
  on: {
    documentResolution: { actions: withCommand('keepDocumentation'), meta: { requirement: '3.2.f' } },
    requestConfirmation: {
      guard: 'resolutionDocumented',
      target: '#incident.stage.confirmation',
      actions: [withCommand('askConfirmation'), tellsCustomer('confirmationAsked')],
      meta: { requirement: '3.2.g' },
    },
    askWithParent: {
      guard: and(['documentedInParent', 'mayFollow']),
      target: '#incident.stage.confirmation',
      actions: [withCommand('documentByParent'), withCommand('askConfirmation'), tellsCustomer('confirmationAsked')],
      meta: { requirement: 'PR.c', practised: true },
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
