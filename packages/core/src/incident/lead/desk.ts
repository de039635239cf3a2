import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

export const desk = incidentSetup.createStateConfig({
  description: 'The service desk leads, as it does with most incidents.',
  meta: { requirement: '3.2.e', label: { en: 'Service desk leads', zh: '服务台主导' } },
  on: {
    takeLead: {
      guard: and(['beingHandled', 'callsForManagement']),
      target: 'management',
      actions: withCommand('enterLead'),
      meta: { requirement: '5.5.d' },
    },
    recordComplaint: {
      guard: and(['notRetired', 'dissatisfactionUnanswered']),
      target: 'management',
      actions: [
        withCommand('settleDissatisfaction'),
        { type: 'notifySupport', params: { tier: 'tier2Management', ground: 'complaint' } },
      ],
      meta: { requirement: '5.14.d', practised: true },
    },
  },
});
