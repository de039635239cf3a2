import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { goesOnSite } from '../conditions/goesOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Somebody of any tier is asked along. */
export const inviteToVisit = {
  requirement: '5.7.c',
  label: { en: 'Ask somebody along', zh: '邀请人员同往' },
  by: [...supportRoles, 'incidentManager'],
  region: 'stage',
  conditions: { goesOnSite },
  payload: z.strictObject({ person: nameSchema, tier: z.enum(supportRoles), reason: proseSchema }),
} as const satisfies IncidentCommandRow;
