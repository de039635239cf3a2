import * as z from 'zod';
import { approvalSchema } from '../approval/approval.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { documentVersionSchema, type DocumentVersion } from './documentVersion.ts';

/**
 * A document under control as guards, deadlines and searches ask for it (3.1.a, 3.1.g): its revision table, and the version
 * that is being written. The text itself lies elsewhere, and is known by its hash.
 */
export const documentRecordSchema = z.strictObject({
  /** `processDefinition`, `recordTemplate`, or whatever a company calls it. */
  kind: nameSchema.nullable(),
  title: nameSchema.nullable(),
  /** The company's own number for it. */
  number: nameSchema.nullable(),
  draft: documentVersionSchema.nullable(),
  /** Of the version being written: who is to approve it once it is reviewed. */
  approvers: z.array(nameSchema).max(20),
  review: approvalSchema.nullable(),
  approval: approvalSchema.nullable(),
  /** The revision table: every version that was published, in order; the last one may be in force. */
  revisions: z.array(documentVersionSchema).max(500),
});
export type DocumentRecord = Readonly<z.output<typeof documentRecordSchema>>;

/** The record before anything is registered. */
export const blankDocument: DocumentRecord = {
  kind: null,
  title: null,
  number: null,
  draft: null,
  approvers: [],
  review: null,
  approval: null,
  revisions: [],
};

/** The version that is to be gone by: published, and neither superseded nor retired. */
export const inForceOf = ({ revisions }: Pick<DocumentRecord, 'revisions'>): DocumentVersion | null =>
  revisions.find(({ ended }) => ended === null) ?? null;
