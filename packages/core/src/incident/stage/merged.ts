import { incidentSetup } from '../incidentSetup.ts';
import { retirement } from './retirement.ts';

export const merged = incidentSetup.createStateConfig({
  description: 'The same as another incident, which has taken it: who reported it follows that one. Counted once.',
  meta: { requirement: 'PR.c', practised: true, label: { en: 'Merged', zh: '已并入' } },
  on: retirement,
});
