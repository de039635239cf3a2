import * as z from 'zod';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { knownOwner } from '../conditions/knownOwner.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Another person owns the major incident from now on. */
export const nameMajorIncidentOwner = {
  requirement: 'ISO.b',
  label: { en: 'Name another owner of the major incident', zh: '更换重大事件负责人' },
  by: ['incidentManager', 'departmentManager', 'tier2Management'],
  region: 'root',
  conditions: { knownOwner },
  needs: { people: { question: ({ payload }) => ({ ask: 'people', person: payload['owner'] ?? null }) } },
  payload: z.strictObject({ owner: nameSchema, reason: proseSchema }),
} as const satisfies IncidentCommandRow;
