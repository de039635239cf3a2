import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The incident comes back again and again to tiers that had it: the incident manager is told. */
export const reportBounces = {
  requirement: 'PR.b',
  label: { en: 'Report hand-overs back and forth', zh: '上报反复转交' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
