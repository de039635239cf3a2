import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The criteria are met, and it is not to be a major incident all the same. */
export const dismissMajorIncident = {
  requirement: 'ISO.a',
  label: { en: 'Decline to declare a major incident', zh: '不予宣布重大事件' },
  by: ['incidentManager', 'departmentManager', 'tier2Management'],
  region: 'root',
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;
