import { deadReportSchema, refusedReportSchema } from '@statedesk/engine';
import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The other incident refuses, with its reasons, or is not there: this one is nobody's child. */
export const keepParentRefusal = {
  requirement: 'PR.c',
  label: { en: 'Keep that the parent refused', zh: '登记父事件拒绝关联' },
  by: ['instance'],
  region: 'tier',
  payload: z.union([refusedReportSchema, deadReportSchema]),
} as const satisfies IncidentCommandRow;
