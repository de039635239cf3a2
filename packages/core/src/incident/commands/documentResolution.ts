import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { tierInChargeOrOnSite } from '../conditions/tierInChargeOrOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The steps that solved it, so that others could repeat them. */
export const documentResolution = {
  requirement: '3.2.f',
  also: ['3.3.d', '3.4.e'],
  label: { en: 'Document the resolution steps', zh: '记录解决步骤' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInChargeOrOnSite },
  payload: z.strictObject({ steps: z.string().trim().min(1).max(20_000) }),
} as const satisfies IncidentCommandRow;
