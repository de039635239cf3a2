import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Those who have the incident look for its cause. */
export const beginDiagnosis = {
  requirement: '3.2.b',
  label: { en: 'Begin the diagnosis', zh: '开始调查诊断' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInCharge },
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
