// XML 1.0 has no way to write these; lone surrogates are no characters either.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as the value of an XML attribute, in quotes; what XML cannot write is replaced by U+FFFD. */
export const xmlText = (text: string): string =>
  `"${text.replace(unwritable, '\uFFFD').replace(/[&<>"\t\n\r]/gu, (character) => escapes[character] ?? character)}"`;
