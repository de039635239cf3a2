import * as z from 'zod';
import { askingRegister } from '../numbering/askingRegister.ts';
import type { EffectRow } from '../procedure/effectRow.ts';

/** What goes out of an article: references and grounds, never what people wrote (R6). */
export const articleEffects = {
  notifyReviewers: {
    requirement: '3.1.f',
    label: { en: 'Ask the reviewers', zh: '请审核人审核' },
    lane: 'notification',
    payload: z.strictObject({ ground: z.enum(['submitted', 'undecided']) }),
  },
  notifyAuthors: {
    requirement: '3.1.f',
    label: { en: 'Tell the authors', zh: '通知作者' },
    lane: 'notification',
    payload: z.strictObject({ ground: z.enum(['published', 'returned', 'retired']) }),
  },
  askRegisterForArticle: askingRegister('keepArticleNumber'),
} as const satisfies Readonly<Record<string, EffectRow>>;
