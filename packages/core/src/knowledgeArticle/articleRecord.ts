import * as z from 'zod';
import { approvalSchema } from '../approval/approval.ts';
import { numbersSchema } from '../numbering/numbersSchema.ts';
import { actSchema } from '../procedure/act.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { articleVersionSchema } from './articleContent.ts';

/**
 * A knowledge base article as guards, deadlines and searches ask for it (3.1.f, 6.d): the version in force, and the one
 * being written. Earlier versions are in the journal.
 */
export const articleRecordSchema = z.strictObject({
  /** The incident whose solution it keeps. */
  sourceIncident: nameSchema.nullable(),
  /** What colleagues find and work by; it stays in force while the next version is written. */
  inForce: articleVersionSchema.nullable(),
  draft: articleVersionSchema.nullable(),
  /** Articles like the draft that were found when it was written, and nobody has said yet how it differs. */
  resembles: z.array(nameSchema).max(20),
  review: approvalSchema.nullable(),
  retired: actSchema.nullable(),
  /** For how many incidents it was read, and how many it solved (5.3.a); which ones is in the journal. */
  consulted: z.int().nonnegative(),
  solved: z.int().nonnegative(),
  /** Its running number (R17); not there before one is asked for. */
  numbers: numbersSchema.exactOptional(),
});
export type ArticleRecord = Readonly<z.output<typeof articleRecordSchema>>;

/** The record before anything is written. */
export const blankArticle: ArticleRecord = {
  sourceIncident: null,
  inForce: null,
  draft: null,
  resembles: [],
  review: null,
  retired: null,
  consulted: 0,
  solved: 0,
};
