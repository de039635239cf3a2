import { takenReportSchema } from '@statedesk/engine';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The knowledge base says under which id it keeps what was submitted. */
export const noteArticleDrafted = {
  requirement: '5.13.a',
  label: { en: 'Note the article drafted', zh: '登记已起草的知识条目' },
  by: ['instance'],
  region: 'root',
  payload: takenReportSchema,
} as const satisfies IncidentCommandRow;
