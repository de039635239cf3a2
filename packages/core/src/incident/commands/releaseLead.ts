import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Company management gives the lead back to the desk. */
export const releaseLead = {
  requirement: '5.5.d',
  label: { en: 'Release the lead', zh: '解除管理层牵头' },
  by: ['tier2Management'],
  region: 'lead',
  payload: z.strictObject({ outcome: proseSchema }),
} as const satisfies IncidentCommandRow;
