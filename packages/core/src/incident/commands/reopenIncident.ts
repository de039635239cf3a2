import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** It came back within the time policy allows: work goes on in a new cycle. */
export const reopenIncident = {
  requirement: '5.13.b',
  label: { en: 'Reopen the incident', zh: '重新打开事件' },
  by: ['tier1', 'customer', 'incidentManager'],
  region: 'stage',
  conditions: { ownOrganisation },
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;
