import * as z from 'zod';
import { ownNumberingSchema } from '../policy/numberingPolicy.ts';
import { policyReader } from '../procedure/policyReader.ts';

/** The settings of knowledge base articles. */
export const articlePolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows. */
  profile: z.enum(['written', 'practised']).default('practised'),
  /** Working days after which reviewers are asked again. */
  review: z.strictObject({ withinWorkingDays: z.int().min(1).max(250).default(5) }).prefault({}),
  numbering: ownNumberingSchema('KB-{year}-{number}'),
});
export type ArticlePolicy = Readonly<z.output<typeof articlePolicySchema>>;

/** What a host may write: everything is optional. */
export type ArticlePolicyInput = z.input<typeof articlePolicySchema>;

export const readArticlePolicy = policyReader<ArticlePolicy>(articlePolicySchema);
