import * as z from 'zod';
import { ofTierInCharge } from '../conditions/ofTierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Tier 1, or the tier the incident starts at (PR.b), takes the report up and becomes its holder: the first human reaction, unless a call was answered. */
export const acceptIncident = {
  requirement: '5.1.e',
  label: { en: 'Accept the incident', zh: '受理事件' },
  by: ['tier1', 'tier2RD', 'tier2Management'],
  region: 'stage',
  conditions: { ofTierInCharge },
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
