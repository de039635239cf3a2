import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import { answersRound } from '../conditions/answersRound.ts';
import { notOwnWorkOrder } from '../conditions/notOwnWorkOrder.ts';
import { roundIsOver } from '../conditions/roundIsOver.ts';
import { substitutesOfApprovers } from './substituteNeeds.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The technical director rejects, with the reason: back to the diagnosis. */
export const rejectWorkOrder = {
  requirement: '5.6.d',
  label: { en: 'Reject the work order', zh: '驳回工单' },
  by: ['technicalDirector'],
  region: 'stage',
  conditions: { answersRound, notOwnWorkOrder },
  notedWhen: { roundIsOver },
  needs: { substitutes: substitutesOfApprovers },
  payload: z.strictObject({ round: z.int().positive(), reason: proseSchema }),
} as const satisfies IncidentCommandRow;
