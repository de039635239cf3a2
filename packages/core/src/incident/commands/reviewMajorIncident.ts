import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { ownsMajorIncident } from '../conditions/ownsMajorIncident.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The major incident is reviewed: by whom, what was found, and who does what by when. */
export const reviewMajorIncident = {
  requirement: 'ISO.c',
  label: { en: 'Record the review of the major incident', zh: '登记重大事件评审' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { ownsMajorIncident },
  payload: z.strictObject({
    people: z.array(nameSchema).min(1).max(50),
    findings: proseSchema,
    actions: z.array(z.strictObject({ action: proseSchema, owner: nameSchema, dueAt: instantSchema })).max(50),
  }),
} as const satisfies IncidentCommandRow;
