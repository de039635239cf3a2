import * as z from 'zod';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** An attempt by telephone that has not solved it, with the articles consulted; what solves it is `applySolution`. */
export const recordGuidance = {
  requirement: '5.3.a',
  label: { en: 'Record telephone guidance', zh: '记录电话指导' },
  by: ['tier1'],
  region: 'stage',
  conditions: { tierInCharge },
  payload: z.strictObject({
    /** Knowledge base articles consulted, by their id there; none if none fits. */
    articles: z.array(nameSchema).max(50),
    advice: proseSchema,
    result: proseSchema,
  }),
} as const satisfies IncidentCommandRow;
