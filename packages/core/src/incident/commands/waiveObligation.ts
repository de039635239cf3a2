import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import { mayWaive } from '../conditions/mayWaive.ts';
import { obligationIdSchema } from '../obligations/obligationId.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The incident is let off something it owes, with the reason. */
export const waiveObligation = {
  requirement: '1.l',
  label: { en: 'Waive an obligation', zh: '豁免应办事项' },
  by: ['incidentManager'],
  region: 'root',
  conditions: { mayWaive },
  payload: z.strictObject({ obligation: obligationIdSchema, reason: proseSchema }),
} as const satisfies IncidentCommandRow;
