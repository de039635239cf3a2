import * as z from 'zod';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Recording is complete: tier 1 begins to guide the customer by telephone. */
export const startGuidance = {
  requirement: '5.3.a',
  label: { en: 'Begin telephone guidance', zh: '开始电话指导' },
  by: ['tier1'],
  region: 'stage',
  conditions: { tierInCharge },
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
