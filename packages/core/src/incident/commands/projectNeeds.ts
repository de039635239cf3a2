import type { Json, Need } from '@statedesk/engine';
import type { IncidentRecord } from '../incidentRecord.ts';

const asked = (name: Json | undefined): Json | undefined =>
  name === undefined || name === null ? undefined : { ask: 'project', name };

/** The support project that the command names, where it names one (2.b). */
export const namedProject: Need<IncidentRecord> = { question: ({ payload }) => asked(payload['project']) };

/** The support project that the incident belongs to. */
export const ownProject: Need<IncidentRecord> = { question: ({ record }) => asked(record.project) };
