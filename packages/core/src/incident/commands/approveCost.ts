import * as z from 'zod';
import { costRoundOver, notOwnCostRequest } from '../conditions/costRound.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';
import { substitutesOfCostApprovers } from './substituteNeeds.ts';

/** Company management approves what one round asks for. */
export const approveCost = {
  requirement: '1.k',
  label: { en: 'Approve the cost', zh: '批准费用' },
  by: ['tier2Management'],
  region: 'root',
  conditions: { notOwnCostRequest },
  notedWhen: { costRoundOver },
  needs: { substitutes: substitutesOfCostApprovers },
  payload: z.strictObject({ round: z.int().min(1) }),
} as const satisfies IncidentCommandRow;
