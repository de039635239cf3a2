import { takenReportSchema } from '@statedesk/engine';
import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The other incident has taken it: this one is its child, so many levels down. */
export const keepParent = {
  requirement: 'PR.c',
  label: { en: 'Keep the parent', zh: '登记父事件' },
  by: ['instance'],
  region: 'root',
  payload: takenReportSchema.extend({ tells: z.strictObject({ level: z.int().positive() }).optional() }),
} as const satisfies IncidentCommandRow;
