import * as z from 'zod';
import { numberCommands } from '../numbering/numberCommands.ts';
import type { CommandRow } from '../procedure/commandRow.ts';
import { supportRoles } from '../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';
import { notOwnArticle, reviewOver } from './articleConditions.ts';
import { articleContentSchema } from './articleContent.ts';
import type { ArticleRecord } from './articleRecord.ts';
import { similarArticlesQuestionSchema } from './similarArticles.ts';

const writers = [...supportRoles, 'incidentManager'] as const;
const round = z.int().positive();
const numbers = numberCommands(z.literal('article'));
/** Articles that were found to be like it, and that it is not a copy of. */
const differsFrom = z.array(nameSchema).max(20).exactOptional();
const common = { requirement: '3.1.f', region: 'root' } as const;

const similarArticles = {
  question: ({ tenant, payload }: { readonly tenant: string; readonly payload: Readonly<Record<string, unknown>> }) => {
    const { summary, keywords } = payload;
    return similarArticlesQuestionSchema.parse({ ask: 'similarArticles', tenant, summary, keywords });
  },
};

/** Every command of a knowledge base article. */
export const articleCommands = {
  askForArticleNumber: numbers.ask,
  keepArticleNumber: numbers.keep,
  draftArticle: {
    ...common,
    requirement: '6.d',
    label: { en: 'Draft an article', zh: '起草知识条目' },
    by: [...writers, 'instance'],
    creates: true,
    needs: { similarArticles },
    payload: z.strictObject({
      ...articleContentSchema.shape,
      sourceIncident: nameSchema.exactOptional(),
      differsFrom,
    }),
  },
  reviseArticle: {
    ...common,
    label: { en: 'Revise the article', zh: '修订知识条目' },
    by: writers,
    payload: articleContentSchema,
  },
  submitArticle: {
    ...common,
    label: { en: 'Submit for review', zh: '提交审核' },
    by: writers,
    /** Actor ids: any one of them decides. */
    payload: z.strictObject({ reviewers: z.array(nameSchema).min(1).max(20), differsFrom }),
  },
  publishArticle: {
    ...common,
    label: { en: 'Publish the article', zh: '审核通过并发布' },
    by: writers,
    conditions: { notOwnArticle },
    notedWhen: { reviewOver },
    payload: z.strictObject({ round, remark: proseSchema.exactOptional() }),
  },
  returnArticle: {
    ...common,
    label: { en: 'Return the article to its author', zh: '退回修改' },
    by: writers,
    conditions: { notOwnArticle },
    notedWhen: { reviewOver },
    payload: z.strictObject({ round, reason: proseSchema }),
  },
  discardArticle: {
    ...common,
    label: { en: 'Discard what is being written', zh: '放弃草稿' },
    by: writers,
    payload: z.strictObject({ reason: proseSchema }),
  },
  retireArticle: {
    ...common,
    label: { en: 'Retire the article', zh: '停用知识条目' },
    by: ['incidentManager', 'tier2RD'],
    payload: z.strictObject({ reason: proseSchema, replacedBy: nameSchema.exactOptional() }),
  },
  noteConsultation: {
    ...common,
    requirement: '5.3.a',
    label: { en: 'Note that it was consulted', zh: '登记被参考' },
    by: ['instance'],
    payload: z.strictObject({ incident: nameSchema }),
  },
  noteSolution: {
    ...common,
    requirement: '5.3.a',
    label: { en: 'Note what it solved', zh: '登记所解决的事件' },
    by: ['instance'],
    payload: z.strictObject({ incident: nameSchema }),
  },
  remindOfReview: {
    ...common,
    label: { en: 'Ask the reviewers again', zh: '催办审核' },
    by: 'system',
    payload: z.strictObject({}),
  },
} as const satisfies Readonly<Record<string, CommandRow<ArticleRecord>>>;
