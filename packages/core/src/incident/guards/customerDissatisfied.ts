import type { IncidentGuard } from './incidentGuard.ts';

/** What the customer says of the service is the worst the scale has. */
export const customerDissatisfied: IncidentGuard = {
  requirement: '5.14.d',
  label: { en: 'the customer is dissatisfied', zh: '客户不满意' },
  reads: ['satisfaction'],
  holds: (_, command) =>
    (command.type === 'recordFollowUp' ||
      command.type === 'confirmResolution' ||
      command.type === 'confirmDuringFollowUp') &&
    'satisfaction' in command.payload &&
    command.payload.satisfaction === 'dissatisfied',
};
