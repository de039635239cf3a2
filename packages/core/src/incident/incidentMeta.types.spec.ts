import { incidentSetup } from './incidentSetup.ts';

const label = { en: 'Agreed', zh: '方案已商定' };

// R20: what a state and a transition rest on is a row of the catalogue.
incidentSetup.createStateConfig({
  meta: { requirement: '5.9.c', label },
  on: { addNote: { meta: { requirement: 'PR.e', practised: true } } },
});

// @ts-expect-error a state rests on a requirement that the catalogue has
incidentSetup.createStateConfig({ meta: { requirement: '5.9.z', label } });

// @ts-expect-error a transition rests on a requirement that the catalogue has
incidentSetup.createStateConfig({ on: { addNote: { meta: { requirement: '5.9.z' } } } });
