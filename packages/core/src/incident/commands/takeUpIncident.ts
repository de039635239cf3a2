import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { ofTierInCharge } from '../conditions/ofTierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Somebody of the tier that has the incident takes it out of the queue and answers for it. */
export const takeUpIncident = {
  requirement: '1.l',
  label: { en: 'Take the incident up', zh: '领取事件' },
  by: [...supportRoles],
  region: 'root',
  conditions: { ofTierInCharge },
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
