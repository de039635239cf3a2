import { incidentSetup } from '../incidentSetup.ts';
import { calls } from './calls.ts';

export const owed = incidentSetup.createStateConfig({
  description: 'Handling has ended: tier 1 calls the customer back within the working days policy allows.',
  meta: { requirement: '5.14.a', label: { en: 'Owed', zh: '待回访' } },
  on: {
    ...calls('done'),
    warnFollowUp: {
      actions: { type: 'notifySupport', params: { tier: 'tier1', ground: 'followUpDueSoon' } },
      meta: { requirement: '5.14.c' },
    },
    markFollowUpOverdue: {
      target: 'overdue',
      actions: { type: 'notifyIncidentManager', params: { ground: 'followUpOverdue' } },
      meta: { requirement: '5.14.c' },
    },
  },
});
