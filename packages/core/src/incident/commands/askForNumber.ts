import * as z from 'zod';
import { numberedKindSchema } from '../../register/registerVocabulary.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The incident, or a paper of it, is to have a number: the register of the year is asked for the next. */
export const askForNumber = {
  requirement: '1.c',
  label: { en: 'Ask for a running number', zh: '申请编号' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({ kind: numberedKindSchema, subject: nameSchema }),
} as const satisfies IncidentCommandRow;
