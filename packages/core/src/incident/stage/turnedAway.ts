import { incidentSetup } from '../incidentSetup.ts';
import { retirement } from './retirement.ts';

export const turnedAway = incidentSetup.createStateConfig({
  description: 'Out of scope: recorded, with the reason and where to turn instead.',
  meta: { requirement: '2.a', label: { en: 'Turned away', zh: '不予受理' } },
  on: retirement,
});
