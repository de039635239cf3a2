import type { FormDefinition } from './form.ts';
import type { IncidentRecord } from '../incident/incidentRecord.ts';
import { callbackRecord } from './incident/callbackRecord.ts';
import { remoteServiceRecord } from './incident/remoteServiceRecord.ts';

/** The documents an incident is put on record with, by id. */
export const incidentForms = {
  remoteServiceRecord,
  callbackRecord,
} as const satisfies Readonly<Record<string, FormDefinition<IncidentRecord>>>;

export type IncidentFormId = keyof typeof incidentForms;
