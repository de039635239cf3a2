import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The incident has ended without a solution: problem management is told. */
export const tellProblemOfEnd = {
  requirement: 'PR.d',
  label: { en: 'Tell problem management of the end', zh: '向问题管理通报终止' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
