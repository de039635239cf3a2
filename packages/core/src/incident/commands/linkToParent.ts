import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Of the same cause as another incident, and its customer's own: the other is asked to be its parent, and answers (rule R17). */
export const linkToParent = {
  requirement: 'PR.c',
  label: { en: 'Link as a child', zh: '关联父事件' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { tierInCharge },
  payload: z.strictObject({
    /** The id of the incident that is solved first. */
    parent: nameSchema,
    reason: proseSchema,
  }),
} as const satisfies IncidentCommandRow;
