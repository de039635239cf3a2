import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../withCommand.ts';

/** What still counts after an incident went on unconfirmed (5.10.c): the customer's word, however late. */
export const lateAnswers = incidentSetup.createStateConfig({
  on: {
    confirmResolution: [
      {
        guard: and(['leftUnconfirmed', 'customerDissatisfied']),
        actions: [
          withCommand('keepConfirmation'),
          withCommand('keepSatisfaction'),
          { type: 'notifyIncidentManager', params: { ground: 'customerDissatisfied' } },
        ],
        meta: {
          requirement: '5.14.d',
          practised: true,
          label: { en: 'solved, yet dissatisfied', zh: '已解决但不满意' },
        },
      },
      {
        guard: 'leftUnconfirmed',
        actions: withCommand('keepConfirmation'),
        meta: { requirement: '5.10.c', practised: true },
      },
    ],
    confirmDuringFollowUp: [
      {
        guard: and(['leftUnconfirmed', 'followUpOutstanding', 'customerDissatisfied']),
        actions: [
          withCommand('keepConfirmation'),
          withCommand('keepSatisfaction'),
          { type: 'notifyIncidentManager', params: { ground: 'customerDissatisfied' } },
        ],
        meta: {
          requirement: '5.14.d',
          practised: true,
          label: { en: 'solved, yet dissatisfied', zh: '已解决但不满意' },
        },
      },
      {
        guard: and(['leftUnconfirmed', 'followUpOutstanding']),
        actions: withCommand('keepConfirmation'),
        meta: { requirement: '5.10.c', practised: true },
      },
    ],
  },
}).on;
