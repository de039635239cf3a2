import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { ownsMajorIncident } from '../conditions/ownsMajorIncident.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What happened, how it was handled and what it cost the customer: the report of the major incident. */
export const reportMajorIncident = {
  requirement: 'ISO.c',
  label: { en: 'Report on the major incident', zh: '编写重大事件报告' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { ownsMajorIncident },
  payload: z.strictObject({ report: z.string().trim().min(1).max(20_000) }),
} as const satisfies IncidentCommandRow;
