import { incidentSetup } from '../../incidentSetup.ts';
import { agreed } from './agreed.ts';
import { applied } from './applied.ts';
import { awaitingChange } from './awaitingChange.ts';
import { proposed } from './proposed.ts';

export const solution = incidentSetup.createStateConfig({
  description: 'From the proposal to the service restored.',
  meta: { requirement: '5.9.a', label: { en: 'Solution', zh: '确定解决方案' } },
  initial: 'proposed',
  states: { proposed, agreed, awaitingChange, applied },
});
