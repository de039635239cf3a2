import * as z from 'zod';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { knownOwner } from '../conditions/knownOwner.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** From now on it is a major incident, with a named owner; top management is told. */
export const declareMajorIncident = {
  requirement: 'ISO.a',
  label: { en: 'Declare a major incident', zh: '宣布重大事件' },
  by: ['incidentManager', 'departmentManager', 'tier2Management'],
  region: 'root',
  conditions: { knownOwner },
  needs: { people: { question: ({ payload }) => ({ ask: 'people', person: payload['owner'] ?? null }) } },
  payload: z.strictObject({ owner: nameSchema, reason: proseSchema }),
} as const satisfies IncidentCommandRow;
