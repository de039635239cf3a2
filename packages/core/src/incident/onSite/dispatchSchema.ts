import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import { doneSchema } from '../doneSchema.ts';

/** Who can be sent by a work order: tier 1 or tier 2 (5.6.e). A vendor is asked along (5.7.c). */
const senderTierSchema = z.enum(['tier1', 'tier2RD', 'tier2Management']);

/** One person who goes, and for which tier. */
const travellerSchema = z.strictObject({ person: nameSchema, tier: senderTierSchema });

/** Who goes and when (5.6.e). */
export const assignmentSchema = z
  .strictObject({
    people: z.array(travellerSchema).min(1).max(20),
    from: instantSchema,
    until: instantSchema,
  })
  .refine(({ from, until }) => from < until, {
    path: ['until'],
    error: 'a visit ends after it begins',
    params: { zh: '现场服务的结束须晚于开始' },
  });

/** The work order as guards ask for it; what it says is in its entry (5.6.c, 6.c). */
const workOrderSchema = z.strictObject({
  ...doneSchema.shape,
  /** As the caller numbers it; `null`: the incident and the round tell it apart. */
  number: nameSchema.nullable(),
  filledInBy: nameSchema,
  assignment: assignmentSchema,
});

/** A dispatch, from the request on (5.6). */
export const dispatchSchema = z.strictObject({
  ...doneSchema.shape,
  requestedBy: nameSchema,
  /** Whose decision it waits for: any one of them, or whoever stands in for them. */
  projectManagers: z.array(nameSchema).min(1).max(20),
  decision: z
    .strictObject({ ...doneSchema.shape, outcome: z.enum(['confirmed', 'declined', 'withdrawn']), by: nameSchema })
    .nullable(),
  workOrder: workOrderSchema.nullable(),
});
