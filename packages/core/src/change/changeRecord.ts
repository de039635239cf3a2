import * as z from 'zod';
import { actSchema, type Act } from '../procedure/act.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { changeClassSchema, changeOutcomeSchema } from './changeVocabulary.ts';

/** A change as guards, deadlines and searches ask for it (5.9.d). What is to be changed is in the incident; why it ended so is in the entry. */
export const changeRecordSchema = z.strictObject({
  /** The incident whose solution waits for it, and the number of the hand-over there. */
  incident: nameSchema.nullable(),
  handOver: z.int().nonnegative(),
  class: changeClassSchema.nullable(),
  /** Where the code of a self-developed system is changed (3.3.g); `null`: no such code is. */
  codeReference: nameSchema.nullable(),
  requested: actSchema.nullable(),
  accepted: actSchema.nullable(),
  /** How it ended, and the act that ended it. */
  ended: z.strictObject({ ...actSchema.shape, as: changeOutcomeSchema.exclude(['accepted']) }).nullable(),
});
export type ChangeRecord = Readonly<z.output<typeof changeRecordSchema>>;
export type ChangeEnd = Act & { readonly as: NonNullable<ChangeRecord['ended']>['as'] };

/** The record before anything is asked for. */
export const blankChange: ChangeRecord = {
  incident: null,
  handOver: 0,
  class: null,
  codeReference: null,
  requested: null,
  accepted: null,
  ended: null,
};
