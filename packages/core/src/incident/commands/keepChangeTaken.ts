import { takenReportSchema } from '@statedesk/engine';
import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The built-in change was opened: the incident keeps its reference (4.a). */
export const keepChangeTaken = {
  requirement: '4.a',
  label: { en: 'Keep the reference of the change', zh: '登记变更编号' },
  by: ['instance'],
  region: 'root',
  payload: takenReportSchema.extend({ announced: z.looseObject({ handOver: z.int().positive() }) }),
} as const satisfies IncidentCommandRow;
