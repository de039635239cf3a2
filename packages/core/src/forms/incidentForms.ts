import type { FormDefinition } from './form.ts';
import type { IncidentStory } from './incident/toldOfIncident.ts';
import type { IncidentRecord } from '../incident/incidentRecord.ts';
import { callbackRecord } from './incident/callbackRecord.ts';
import { remoteServiceRecord } from './incident/remoteServiceRecord.ts';

/** The documents an incident is put on record with, by id. */
export const incidentForms = {
  remoteServiceRecord,
  callbackRecord,
} as const satisfies Readonly<Record<string, FormDefinition<IncidentRecord>>>;

export type IncidentFormId = keyof typeof incidentForms;

const all: readonly FormDefinition<IncidentRecord>[] = Object.values(incidentForms);

/** The forms that go into the archive once their incident is done (5.11.a). */
export const archivedForms = (story: IncidentStory): readonly FormDefinition<IncidentRecord>[] =>
  all.filter((form) => form.archives?.(story) ?? false);
