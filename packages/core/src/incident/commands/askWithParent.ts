import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The steps are documented in the parent: the child's own customer is asked whether it is solved. */
export const askWithParent = {
  requirement: 'PR.c',
  label: { en: 'Ask the customer, as documented in the parent', zh: '按父事件的记录请客户确认' },
  by: ['tier1', 'instance'],
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
