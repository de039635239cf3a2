import * as z from 'zod';
import type { EffectRow } from '../procedure/effectRow.ts';
import { nameSchema } from '../vocabulary/text.ts';

const people = z.array(nameSchema).max(50);
const followUpSchema = z.strictObject({
  former: nameSchema,
  actions: z
    .array(z.strictObject({ number: z.int().positive(), how: z.enum(['done', 'dropped', 'carriedOver']) }))
    .max(200),
});

/** What goes out of a review: to whom, and why; what was found is read at the desk (R6). */
export const serviceReviewEffects = {
  notifyOfServiceReview: {
    requirement: '1.i',
    label: { en: 'Tell the managers about the review', zh: '通知服务回顾事宜' },
    lane: 'notification',
    payload: z.strictObject({
      to: z.enum(['incidentManager', 'serviceDepartmentManager']),
      ground: z.enum(['notHeld', 'nextDue', 'held', 'actionOverdue']),
    }),
  },
  notifyReviewParticipants: {
    requirement: '1.i',
    label: { en: 'Tell those who take part', zh: '通知回顾参加人员' },
    lane: 'notification',
    payload: z.strictObject({ people, ground: z.enum(['planned', 'moved', 'cancelled']) }),
  },
  notifyReviewActionOwners: {
    requirement: '1.i',
    label: { en: 'Tell those who are to do something', zh: '通知回顾措施责任人' },
    lane: 'notification',
    payload: z.strictObject({ people: z.array(nameSchema).max(200), ground: z.enum(['decided', 'due']) }),
  },
  followUpFormerReview: {
    requirement: '1.i',
    label: { en: 'Tell the former review what became of its actions', zh: '向上次回顾反馈措施去向' },
    lane: 'instance',
    payload: followUpSchema,
    command: ({ former, actions }: z.output<typeof followUpSchema>, source) => ({
      procedure: 'serviceReview',
      instanceId: former,
      type: 'keepFollowUpReview',
      payload: { review: source, actions },
    }),
  },
} as const satisfies Readonly<Record<string, EffectRow>>;
