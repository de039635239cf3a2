import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import { costRoundOver, notOwnCostRequest } from '../conditions/costRound.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';
import { substitutesOfCostApprovers } from './substituteNeeds.ts';

/** Company management rejects what one round asks for, and says why. */
export const rejectCost = {
  requirement: '1.k',
  label: { en: 'Reject the cost', zh: '驳回费用' },
  by: ['tier2Management'],
  region: 'root',
  conditions: { notOwnCostRequest },
  notedWhen: { costRoundOver },
  needs: { substitutes: substitutesOfCostApprovers },
  payload: z.strictObject({ round: z.int().min(1), reason: proseSchema }),
} as const satisfies IncidentCommandRow;
