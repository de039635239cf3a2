/** More of it would fill a list of stuck effects without telling more. In UTF-16 code units. */
const longest = 10_000;

const wordless = 'something was thrown that has no words';

// No store keeps U+0000, and a lone surrogate has no UTF-8.
const kept = (text: string): string => text.slice(0, longest).replaceAll('\u0000', '\ufffd').toWellFormed();

/**
 * What somebody else's code threw, in words that every store keeps. Never a throw, whatever it is: code that throws a
 * thing without words, or an error whose message is another thing, must not take more down with it than itself.
 */
export const wordsOf = (thrown: unknown): string => {
  try {
    const words: unknown = thrown instanceof Error ? thrown.message : thrown;
    return kept(String(words));
  } catch {
    return wordless;
  }
};
