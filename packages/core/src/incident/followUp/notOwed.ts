import { incidentSetup } from '../incidentSetup.ts';

export const notOwed = incidentSetup.createStateConfig({
  description: 'Handling has not ended.',
  meta: { requirement: '5.14.a', label: { en: 'Not owed yet', zh: '尚无须回访' } },
  on: {
    applySolution: { target: 'owed', meta: { requirement: '5.14.a' } },
    adoptSolution: { target: 'owed', meta: { requirement: 'PR.c', practised: true } },
  },
});
