/**
 * What search compares: NFKC, lower case, white space folded to single blanks. Full-width letters find half-width ones.
 */
export const searchForm = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const han = /\p{Script=Han}/u;
// \p{L} holds the Han characters too: without the look-ahead a word would swallow the Han run behind it.
const word = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

// No index takes words of any length, and nobody looks up a word that is not Chinese by its token.
const longestWord = 200;

const pieces = (run: string): string[] => {
  if (!han.test(run)) return run.length > longestWord ? [] : [run];
  const characters = Array.from(run);
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  return [...characters, ...pairs];
};

/**
 * The tokens a text is indexed under, alike in every store: each run of Han characters as its single characters and its
 * pairs (Chinese words are mostly two characters long, and no database's own tokenizer finds those), every other run of
 * letters and digits whole, unless it is longer than 200 characters: the text itself tells of that.
 */
export const indexTokens = (text: string): readonly string[] => [
  ...new Set((searchForm(text).match(word) ?? []).flatMap(pieces)),
];

/**
 * The tokens a row must have for `term` to be a part of its text: pairs where the term has two or more Han characters
 * in a row, single characters where it has one. Other words are left to the comparison with the text, since a term may
 * be only part of a word. Necessary, not sufficient: a store compares `searchForm` of both before it answers.
 */
export const queryTokens = (term: string): readonly string[] => [
  ...new Set(
    (searchForm(term).match(word) ?? []).flatMap((run) => {
      if (!han.test(run)) return [];
      const characters = Array.from(run);
      return characters.length === 1
        ? characters
        : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
    }),
  ),
];
