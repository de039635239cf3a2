import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The operator, who is the actor, connects to the customer’s computer. */
export const startRemoteSession = {
  requirement: '5.4.b',
  label: { en: 'Start a remote session', zh: '开始远程会话' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInCharge },
  payload: z.strictObject({ tool: nameSchema }),
} as const satisfies IncidentCommandRow;
