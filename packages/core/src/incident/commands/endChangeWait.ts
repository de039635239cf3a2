import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Change management has not come to an end in time. */
export const endChangeWait = {
  requirement: '5.9.d',
  label: { en: 'The wait for the change is over', zh: '变更等待超时' },
  by: 'system',
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
