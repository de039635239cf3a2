import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** It turns out to be none, or is none any longer. */
export const withdrawMajorIncident = {
  requirement: 'ISO.a',
  label: { en: 'Withdraw the declaration of a major incident', zh: '撤销重大事件' },
  by: ['incidentManager', 'departmentManager', 'tier2Management'],
  region: 'root',
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;
