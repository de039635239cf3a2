import { indexTokens } from '@statedesk/engine';

const mostWords = 24;

/**
 * What a text is looked for by, in Chinese and in English: pairs of characters and whole words, a single character says too
 * little. The longest first, ties as they come in the text; at most 24.
 */
export const searchWords = (text: string): readonly string[] =>
  indexTokens(text)
    .filter((token) => Array.from(token).length > 1)
    .toSorted((one, other) => Array.from(other).length - Array.from(one).length)
    .slice(0, mostWords);
