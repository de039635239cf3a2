import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { approvalSchema } from '../approval/approval.ts';
import { actSchema } from '../procedure/act.ts';
import { nameSchema } from '../vocabulary/text.ts';

/**
 * A request for support staff and equipment as guards, deadlines and searches ask for it (5.5.c). What is asked for and
 * why is in the entry of the round.
 */
export const resourceRequestRecordSchema = z.strictObject({
  /** The incident it is for; `null`: it is asked for on its own. */
  incident: nameSchema.nullable(),
  project: nameSchema.nullable(),
  neededBy: instantSchema.nullable(),
  /** How many people and how many pieces of equipment the round asks for. */
  staff: z.int().nonnegative(),
  equipment: z.int().nonnegative(),
  requested: actSchema.nullable(),
  approval: approvalSchema.nullable(),
  provided: actSchema.nullable(),
});
export type ResourceRequestRecord = Readonly<z.output<typeof resourceRequestRecordSchema>>;

/** The record before anything is asked for. */
export const blankResourceRequest: ResourceRequestRecord = {
  incident: null,
  project: null,
  neededBy: null,
  staff: 0,
  equipment: 0,
  requested: null,
  approval: null,
  provided: null,
};
