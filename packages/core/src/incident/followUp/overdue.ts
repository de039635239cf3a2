import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../withCommand.ts';

export const overdue = incidentSetup.createStateConfig({
  description: 'Too late, and the incident manager knows; it is still to be done.',
  meta: { requirement: '5.14.c', label: { en: 'Overdue', zh: '回访逾期' } },
  on: {
    recordFollowUp: [
      {
        guard: 'customerDissatisfied',
        target: 'doneLate',
        actions: [
          withCommand('keepFollowUp'),
          withCommand('keepSatisfaction'),
          { type: 'notifyIncidentManager', params: { ground: 'customerDissatisfied' } },
        ],
        meta: { requirement: '5.14.d', practised: true, label: { en: 'dissatisfied', zh: '不满意' } },
      },
      {
        guard: 'customerReached',
        target: 'doneLate',
        actions: withCommand('keepFollowUp'),
        meta: { requirement: '5.14.b' },
      },
      {
        actions: withCommand('keepFollowUp'),
        meta: { requirement: '5.14.b', label: { en: 'not reached', zh: '未接通' } },
      },
    ],
    confirmDuringFollowUp: {
      target: 'doneLate',
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
  },
});
