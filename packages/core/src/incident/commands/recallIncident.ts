import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The incident manager takes the incident back to a lower tier, whatever the one that has it is doing. */
export const recallIncident = {
  requirement: '1.l',
  label: { en: 'Recall the incident to a lower tier', zh: '召回至下级支持' },
  by: ['incidentManager'],
  region: 'tier',
  payload: z.strictObject({
    to: z.enum(['tier1', 'tier2RD', 'tier2Management']),
    reason: proseSchema,
  }),
} as const satisfies IncidentCommandRow;
