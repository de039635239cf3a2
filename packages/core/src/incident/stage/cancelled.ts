import { incidentSetup } from '../incidentSetup.ts';
import { retirement } from './retirement.ts';

export const cancelled = incidentSetup.createStateConfig({
  description: 'Taken up, and found not to be an incident. Outside the rates.',
  meta: { requirement: 'PR.d', practised: true, label: { en: 'Cancelled', zh: '已取消' } },
  on: retirement,
});
