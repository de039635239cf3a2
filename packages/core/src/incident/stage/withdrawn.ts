import { incidentSetup } from '../incidentSetup.ts';
import { retirement } from './retirement.ts';

export const withdrawn = incidentSetup.createStateConfig({
  description: 'The customer took the report back before it was solved. Outside the rates.',
  meta: { requirement: 'PR.d', practised: true, label: { en: 'Withdrawn', zh: '客户撤回' } },
  on: retirement,
});
