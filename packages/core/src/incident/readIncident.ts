import type { JsonObject } from '@statedesk/engine';
import { incidentRecordSchema, type IncidentRecord } from './incidentRecord.ts';

/** A record without what a company keeps beside it under its own name (rule R20). */
export const withoutExtra = (record: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'extra'));

/** The incident in a stored record, whosever fields it has besides. @throws ZodError for one of an earlier version */
export const readIncident = (record: JsonObject): IncidentRecord => incidentRecordSchema.parse(withoutExtra(record));
