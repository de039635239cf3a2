import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The incident meets a criterion of policy: the incident manager is asked to declare it, or not. */
export const proposeMajorIncident = {
  requirement: 'ISO.a',
  label: { en: 'Propose a major incident', zh: '提请宣布重大事件' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
