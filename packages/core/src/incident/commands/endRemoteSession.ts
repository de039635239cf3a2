import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The session is over; what was done in it is written down. */
export const endRemoteSession = {
  requirement: '5.4.b',
  label: { en: 'End the remote session', zh: '结束远程会话' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInCharge },
  payload: z.strictObject({ done: proseSchema }),
} as const satisfies IncidentCommandRow;
