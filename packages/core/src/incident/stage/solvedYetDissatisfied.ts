import { withCommand } from '../../procedure/withCommand.ts';

/** A confirmation that is none to rest on: the incident manager is told, and the customer is owed an answer (5.14.d). */
export const solvedYetDissatisfied = {
  actions: [
    withCommand('keepConfirmation'),
    withCommand('keepSatisfaction'),
    { type: 'notifyIncidentManager', params: { ground: 'customerDissatisfied' } },
  ],
  meta: { requirement: '5.14.d', practised: true, label: { en: 'solved, yet dissatisfied', zh: '已解决但不满意' } },
} as const;
