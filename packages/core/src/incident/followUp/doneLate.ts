import { incidentSetup } from '../incidentSetup.ts';

export const doneLate = incidentSetup.createStateConfig({
  description: 'The customer was called back, after the time was over.',
  meta: { requirement: '5.14.c', label: { en: 'Done late', zh: '逾期后回访' } },
});
