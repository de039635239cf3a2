import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Nobody has answered in time: the incident manager is told. Nothing is decided by it. */
export const escalateDispatch = {
  requirement: '5.6.d',
  label: { en: 'Escalate a dispatch that nobody answers', zh: '派单无人答复上报' },
  by: 'system',
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
