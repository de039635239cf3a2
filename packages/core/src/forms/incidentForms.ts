import type { IncidentRecord } from '../incident/incidentRecord.ts';
import { callbackRecord } from './incident/callbackRecord.ts';
import { onSiteServiceRecord } from './incident/onSiteServiceRecord.ts';
import { remoteServiceRecord } from './incident/remoteServiceRecord.ts';
import { workOrder } from './incident/workOrder.ts';
import type { FormDefinition } from './form.ts';

/** The documents an incident is put on record with, by id. */
export const incidentForms = {
  onSiteServiceRecord,
  remoteServiceRecord,
  workOrder,
  callbackRecord,
} as const satisfies Readonly<Record<string, FormDefinition<IncidentRecord>>>;
