import { takenReportSchema } from '@statedesk/engine';
import * as z from 'zod';
import { numberedKindSchema } from '../../register/registerVocabulary.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The register has issued a number: it is the incident's, or its paper's, for good. */
export const keepNumber = {
  requirement: '1.c',
  label: { en: 'Keep the running number', zh: '登记编号' },
  by: ['instance'],
  region: 'root',
  payload: takenReportSchema.extend({
    announced: z.strictObject({ kind: numberedKindSchema, subject: nameSchema, year: z.int() }),
    tells: z.strictObject({ sequence: z.int().positive() }),
  }),
} as const satisfies IncidentCommandRow;
