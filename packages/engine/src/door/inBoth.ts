const chinese = new Map<string, string>();

/**
 * What a check of zod's own, such as a pattern, says of what it does not take, in both languages: zod lets it carry one.
 * A refinement carries its Chinese words itself, as `params: { zh }`.
 *
 * @example z.string().regex(/^[A-Z]{3}$/u, inBoth('a currency by its three letters, such as CNY', '须为三个字母的货币代码，如 CNY'))
 */
export const inBoth = (en: string, zh: string): { readonly error: string } => {
  chinese.set(en, zh);
  return { error: en };
};

/** The Chinese of English words that were said by `inBoth`. */
export const chineseOf = (en: string): string | undefined => chinese.get(en);
