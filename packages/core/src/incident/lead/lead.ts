import { incidentSetup } from '../incidentSetup.ts';
import { desk } from './desk.ts';
import { management } from './management.ts';

export const lead = incidentSetup.createStateConfig({
  description: 'Who leads towards the customer.',
  meta: { requirement: '5.5.d', label: { en: 'Lead', zh: '牵头' } },
  initial: 'desk',
  states: { desk, management },
});
