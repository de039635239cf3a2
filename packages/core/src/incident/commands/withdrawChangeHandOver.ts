import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The incident has ended without a solution: change management is told that nothing is waited for any more. */
export const withdrawChangeHandOver = {
  requirement: 'PR.d',
  label: { en: 'Withdraw the change of an incident that has ended', zh: '撤回已终止事件的变更' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
