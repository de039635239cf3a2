import { incidentSetup } from '../incidentSetup.ts';
import { done } from './done.ts';
import { doneLate } from './doneLate.ts';
import { notOwed } from './notOwed.ts';
import { overdue } from './overdue.ts';
import { owed } from './owed.ts';
import { unreachable } from './unreachable.ts';

export const followUp = incidentSetup.createStateConfig({
  description: 'The call-back after handling has ended. It does not wait for closure and outlives it.',
  meta: { requirement: '5.14.a', label: { en: 'Follow-up', zh: '客户回访' } },
  initial: 'notOwed',
  on: {
    rejectResolution: { target: '.notOwed', meta: { requirement: '5.10.b', practised: true } },
    reopenIncident: { target: '.notOwed', meta: { requirement: '5.13.b', practised: true } },
  },
  states: { notOwed, owed, overdue, done, doneLate, unreachable },
});
