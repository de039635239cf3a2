import * as z from 'zod';
import type { Label } from '@statedesk/engine';

const reasonSchema = z.discriminatedUnion('because', [
  z.strictObject({ because: z.literal('item'), item: z.string() }),
  z.strictObject({ because: z.literal('category'), category: z.string() }),
  z.strictObject({ because: z.literal('words'), words: z.array(z.string()) }),
]);
/** Why something is suggested: the same configuration item, the same category, words in common. */
export type SuggestionReason = Readonly<z.output<typeof reasonSchema>>;

const suggestionSchema = z.strictObject({
  kind: z.enum(['article', 'incident']),
  id: z.string(),
  /** Of an article its words, of an incident its symptom. */
  text: z.string(),
  /** 4 for the same item, 2 for the same category, 1 for each word in common. */
  score: z.int().positive(),
  reasons: z.array(reasonSchema),
});
/** An article, or an incident that was solved, like the one at hand. */
export type Suggestion = Readonly<z.output<typeof suggestionSchema>>;

/** Why it is suggested, in words. @example suggestionReasonLabel({ because: 'words', words: ['白屏'] }).zh // 相同词语：白屏 */
export const suggestionReasonLabel = (reason: SuggestionReason): Label => {
  if (reason.because === 'words')
    return { en: `words in common: ${reason.words.join(', ')}`, zh: `相同词语：${reason.words.join('、')}` };
  return reason.because === 'item'
    ? { en: `the same configuration item: ${reason.item}`, zh: `相同配置项：${reason.item}` }
    : { en: 'the same category', zh: '相同类别' };
};
