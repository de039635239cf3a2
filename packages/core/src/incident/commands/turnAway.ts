import * as z from 'zod';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What is out of scope goes no further, with the reason and, where known, the place that is responsible. */
export const turnAway = {
  requirement: '2.a',
  label: { en: 'Turn away what is out of scope', zh: '范围外不予受理' },
  by: ['tier1'],
  region: 'stage',
  payload: z.strictObject({ reason: proseSchema, referredTo: nameSchema.exactOptional() }),
} as const satisfies IncidentCommandRow;
