import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { waitingReasonSchema } from '../../vocabulary/waitingReason.ts';
import { endsOwnWait } from '../conditions/endsOwnWait.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What was waited for has come, or is waited for no longer. It occurred when the answer was received. */
export const endWaiting = {
  requirement: 'PR.a',
  label: { en: 'End the wait', zh: '结束等待' },
  by: ['customer', ...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { ownOrganisation, endsOwnWait },
  payload: z.strictObject({ reason: waitingReasonSchema, outcome: proseSchema }),
} as const satisfies IncidentCommandRow;
