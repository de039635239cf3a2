import type { Label } from '@statedesk/engine';

/** Why something is suggested: the same configuration item, the same category, words in common. */
export type SuggestionReason =
  | { readonly because: 'item'; readonly item: string }
  | { readonly because: 'category'; readonly category: string }
  | { readonly because: 'words'; readonly words: readonly string[] };

/** An article, or an incident that was solved, like the one at hand. */
export interface Suggestion {
  readonly kind: 'article' | 'incident';
  readonly id: string;
  /** Of an article its words, of an incident its symptom. */
  readonly text: string;
  /** 4 for the same item, 2 for the same category, 1 for each word in common. */
  readonly score: number;
  readonly reasons: readonly SuggestionReason[];
}

/** Why it is suggested, in words. @example suggestionReasonLabel({ because: 'words', words: ['白屏'] }).zh // 相同词语：白屏 */
export const suggestionReasonLabel = (reason: SuggestionReason): Label => {
  if (reason.because === 'words')
    return { en: `words in common: ${reason.words.join(', ')}`, zh: `相同词语：${reason.words.join('、')}` };
  return reason.because === 'item'
    ? { en: `the same configuration item: ${reason.item}`, zh: `相同配置项：${reason.item}` }
    : { en: 'the same category', zh: '相同类别' };
};
