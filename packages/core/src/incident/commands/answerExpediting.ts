import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Those who were urged say how it stands and what they do about it. */
export const answerExpediting = {
  requirement: '1.l',
  label: { en: 'Answer the expediting', zh: '答复督办' },
  by: [...supportRoles],
  region: 'root',
  conditions: { tierInCharge },
  payload: z.strictObject({ answer: proseSchema }),
} as const satisfies IncidentCommandRow;
