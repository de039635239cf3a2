import { deadReportSchema, refusedReportSchema } from '@statedesk/engine';
import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The other incident refuses, with its reasons, or is not there: this one goes on as it was. */
export const keepMergeRefusal = {
  requirement: 'PR.c',
  label: { en: 'Keep that the merge was refused', zh: '登记并入被拒' },
  by: ['instance'],
  region: 'tier',
  payload: z.union([refusedReportSchema, deadReportSchema]),
} as const satisfies IncidentCommandRow;
