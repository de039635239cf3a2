import { incidentSetup } from '../incidentSetup.ts';
import { calls } from './calls.ts';

export const overdue = incidentSetup.createStateConfig({
  description: 'Too late, and the incident manager knows; it is still to be done.',
  meta: { requirement: '5.14.c', label: { en: 'Overdue', zh: '回访逾期' } },
  on: calls('doneLate'),
});
