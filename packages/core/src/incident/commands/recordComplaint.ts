import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** A dissatisfied customer complains: a dispute, which company management leads (5.5.d), closed or not. */
export const recordComplaint = {
  requirement: '5.14.d',
  label: { en: 'Record a complaint', zh: '登记客户投诉' },
  by: ['customer', 'tier1', 'incidentManager'],
  region: 'lead',
  conditions: { ownOrganisation },
  payload: z.strictObject({ complaint: proseSchema }),
} as const satisfies IncidentCommandRow;
