import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The incident manager urges those who have the incident, who have to answer in time. */
export const expediteIncident = {
  requirement: '1.l',
  label: { en: 'Expedite the incident', zh: '督办' },
  by: ['incidentManager'],
  region: 'tier',
  payload: z.strictObject({
    instruction: proseSchema,
    /** By when they have to answer, where policy says otherwise: RFC 3339 with an offset. */
    answerBy: instantSchema.exactOptional(),
  }),
} as const satisfies IncidentCommandRow;
