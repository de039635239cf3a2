import { takenReportSchema } from '@statedesk/engine';
import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The built-in problem was opened: the incident keeps its reference (4.a). */
export const keepProblemTaken = {
  requirement: '4.a',
  label: { en: 'Keep the reference of the problem', zh: '登记问题编号' },
  by: ['instance'],
  region: 'root',
  payload: takenReportSchema.extend({ announced: z.looseObject({ handOver: z.int().positive() }) }),
} as const satisfies IncidentCommandRow;
