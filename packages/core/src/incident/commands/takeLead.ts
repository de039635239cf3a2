import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Company management leads a major fault or a dispute. */
export const takeLead = {
  requirement: '5.5.d',
  label: { en: 'Take the lead', zh: '管理层牵头' },
  by: ['tier2Management'],
  region: 'lead',
  payload: z.strictObject({ ground: z.enum(['major', 'dispute']), reason: proseSchema }),
} as const satisfies IncidentCommandRow;
