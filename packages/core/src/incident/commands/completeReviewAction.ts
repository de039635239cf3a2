import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { ownsReviewAction } from '../conditions/ownsReviewAction.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What a review decided on is done. */
export const completeReviewAction = {
  requirement: 'ISO.c',
  label: { en: 'Complete an action of the review', zh: '完成评审措施' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { ownsReviewAction },
  payload: z.strictObject({ number: z.int().min(1), outcome: proseSchema }),
} as const satisfies IncidentCommandRow;
