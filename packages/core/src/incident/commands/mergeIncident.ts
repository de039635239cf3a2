import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The same as an incident that is open already: the other is asked to take it, and answers (rule R17). */
export const mergeIncident = {
  requirement: 'PR.c',
  label: { en: 'Merge as a duplicate', zh: '并入（重复事件）' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { tierInCharge },
  payload: z.strictObject({
    /** The id of the incident that goes on. */
    into: nameSchema,
    reason: proseSchema,
  }),
} as const satisfies IncidentCommandRow;
