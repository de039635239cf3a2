import { incidentSetup } from '../incidentSetup.ts';
import { none } from './none.ts';
import { some } from './some.ts';

export const children = incidentSetup.createStateConfig({
  description: 'Incidents of the same cause, each its own customer’s: what becomes of this one is told to them.',
  meta: { requirement: 'PR.c', practised: true, label: { en: 'Children', zh: '子事件' } },
  initial: 'none',
  states: { none, some },
});
