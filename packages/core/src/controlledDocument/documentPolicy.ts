import * as z from 'zod';
import { policyReader } from '../procedure/policyReader.ts';

const step = z.strictObject({ withinWorkingDays: z.int().min(1).max(250).default(5) }).prefault({});

/** The settings of documents under control. */
export const documentPolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows. */
  profile: z.enum(['written', 'practised']).default('practised'),
  /** Working days after which reviewers, and then approvers, are asked again. */
  review: step,
  approval: step,
});
export type DocumentPolicy = Readonly<z.output<typeof documentPolicySchema>>;

/** What a host may write: everything is optional. */
export type DocumentPolicyInput = z.input<typeof documentPolicySchema>;

export const readDocumentPolicy = policyReader<DocumentPolicy>(documentPolicySchema);
