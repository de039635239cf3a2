import { takenReportSchema } from '@statedesk/engine';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The other incident has taken it: this one ends as its duplicate. */
export const keepMerge = {
  requirement: 'PR.c',
  label: { en: 'End as a duplicate', zh: '作为重复事件终止' },
  by: ['instance'],
  region: 'stage',
  payload: takenReportSchema,
} as const satisfies IncidentCommandRow;
