import { incidentSetup } from '../incidentSetup.ts';

export const done = incidentSetup.createStateConfig({
  description: 'The customer was called back in time.',
  meta: { requirement: '5.14.b', label: { en: 'Done', zh: '已回访' } },
});
