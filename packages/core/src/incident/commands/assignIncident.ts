import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import { fitForTier } from '../conditions/fitForTier.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** One person answers for the incident from now on: the one named, who may be the actor. */
export const assignIncident = {
  requirement: '1.l',
  label: { en: 'Assign the incident to a person', zh: '指定事件责任人' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { tierInCharge, fitForTier },
  needs: { people: { question: ({ payload }) => ({ ask: 'people', person: payload['holder'] ?? null }) } },
  payload: z.strictObject({ holder: nameSchema }),
} as const satisfies IncidentCommandRow;
