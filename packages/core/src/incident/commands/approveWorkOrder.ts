import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import { answersRound } from '../conditions/answersRound.ts';
import { notOwnWorkOrder } from '../conditions/notOwnWorkOrder.ts';
import { roundIsOver } from '../conditions/roundIsOver.ts';
import { assignmentSchema } from '../onSite/dispatchSchema.ts';
import { substitutesOfApprovers } from './substituteNeeds.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The technical director approves, and thereby fixes who goes and when: as the work order proposes, or otherwise. */
export const approveWorkOrder = {
  requirement: '5.6.d',
  label: { en: 'Approve the work order', zh: '批准工单' },
  by: ['technicalDirector'],
  region: 'stage',
  conditions: { answersRound, notOwnWorkOrder },
  notedWhen: { roundIsOver },
  needs: { substitutes: substitutesOfApprovers },
  payload: z.strictObject({
    round: z.int().positive(),
    /** Who goes and when, where the technical director wants it otherwise (5.6.e). */
    assignment: assignmentSchema.exactOptional(),
    remarks: proseSchema.exactOptional(),
  }),
} as const satisfies IncidentCommandRow;
