import { incidentSetup } from '../../incidentSetup.ts';
import { corrections } from '../corrections.ts';
import { retirement } from '../retirement.ts';

export const settled = incidentSetup.createStateConfig({
  description: 'Closed for good: what comes later is a new incident.',
  meta: { requirement: '5.13.b', practised: true, label: { en: 'Settled', zh: '不再重开' } },
  on: { ...corrections, ...retirement },
});
