import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import { takesIntake } from '../conditions/takesIntake.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Tier 1 has asked by telephone what exactly happened. */
export const recordDetails = {
  requirement: '5.2.b',
  label: { en: 'Record the details asked by telephone', zh: '记录电话询问的详情' },
  by: ['tier1', 'tier2RD', 'tier2Management'],
  region: 'stage',
  conditions: { takesIntake },
  payload: z.strictObject({ description: proseSchema }),
} as const satisfies IncidentCommandRow;
