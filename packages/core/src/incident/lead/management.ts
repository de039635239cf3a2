import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

export const management = incidentSetup.createStateConfig({
  description: 'Company management leads a major fault or a dispute.',
  meta: { requirement: '5.5.d', label: { en: 'Company management leads', zh: '公司管理层牵头' } },
  on: {
    recordComplaint: {
      guard: and(['notRetired', 'dissatisfactionUnanswered']),
      actions: [
        withCommand('settleDissatisfaction'),
        { type: 'notifySupport', params: { tier: 'tier2Management', ground: 'complaint' } },
      ],
      meta: { requirement: '5.14.d', practised: true },
    },
    turnAway: { target: 'desk', actions: withCommand('clearLead'), meta: { requirement: '2.a' } },
    withdrawIncident: {
      target: 'desk',
      actions: withCommand('clearLead'),
      meta: { requirement: 'PR.d', practised: true },
    },
    keepMerge: { target: 'desk', actions: withCommand('clearLead'), meta: { requirement: 'PR.c', practised: true } },
    cancelIncident: {
      target: 'desk',
      actions: withCommand('clearLead'),
      meta: { requirement: 'PR.d', practised: true },
    },
    takeLead: { guard: 'leadUnclaimed', actions: withCommand('enterLead'), meta: { requirement: '5.5.d' } },
    releaseLead: { target: 'desk', actions: withCommand('clearLead'), meta: { requirement: '5.5.d' } },
  },
});
