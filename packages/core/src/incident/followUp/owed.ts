import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../withCommand.ts';

export const owed = incidentSetup.createStateConfig({
  description: 'Handling has ended: tier 1 calls the customer back within the working days policy allows.',
  meta: { requirement: '5.14.a', label: { en: 'Owed', zh: '待回访' } },
  on: {
    recordFollowUp: [
      {
        guard: 'customerDissatisfied',
        target: 'done',
        actions: [
          withCommand('keepFollowUp'),
          withCommand('keepSatisfaction'),
          { type: 'notifyIncidentManager', params: { ground: 'customerDissatisfied' } },
        ],
        meta: { requirement: '5.14.d', practised: true, label: { en: 'dissatisfied', zh: '不满意' } },
      },
      {
        guard: 'customerReached',
        target: 'done',
        actions: withCommand('keepFollowUp'),
        meta: { requirement: '5.14.b' },
      },
      {
        actions: withCommand('keepFollowUp'),
        meta: { requirement: '5.14.b', label: { en: 'not reached', zh: '未接通' } },
      },
    ],
    confirmDuringFollowUp: {
      target: 'done',
      actions: withCommand('keepFollowUp'),
      meta: { requirement: '5.14.a' },
    },
    giveUpFollowUp: {
      guard: 'triesExhausted',
      target: 'unreachable',
      actions: [
        withCommand('endFollowUp'),
        { type: 'notifyIncidentManager', params: { ground: 'customerUnreachable' } },
      ],
      meta: { requirement: '5.14.d', practised: true },
    },
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
