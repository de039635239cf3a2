import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Who has the incident needs the vendor’s help no longer. */
export const endAssistance = {
  requirement: '3.4.f',
  label: { en: 'End the assistance', zh: '结束协助' },
  by: ['tier1', 'tier2RD', 'tier2Management', 'incidentManager'],
  region: 'root',
  conditions: { tierInCharge },
  payload: z.strictObject({ outcome: proseSchema }),
} as const satisfies IncidentCommandRow;
