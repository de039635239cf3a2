import { setup } from 'xstate';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { guardsOf } from '../procedure/guardsOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { incidentEffects } from './effects/incidentEffects.ts';
import { incidentGuards } from './guards/incidentGuards.ts';
import type { IncidentEvent } from './incidentEvent.ts';
import type { IncidentRecord } from './incidentRecord.ts';
import { incidentChanges } from './recordChanges/incidentChanges.ts';

/** The cast list of the incident machine: types, guards, changes of the record, effects. Behaviour is in their files. */
export const incidentSetup = setup({
  types: machineTypes<IncidentRecord, IncidentEvent>(),
  guards: guardsOf<IncidentRecord, IncidentEvent>()(incidentGuards),
  actions: {
    ...changesOf<IncidentRecord, IncidentEvent>()(incidentChanges),
    ...announcementsOf(incidentEffects),
  },
});
