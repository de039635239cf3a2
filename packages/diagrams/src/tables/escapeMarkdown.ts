/** Plain text as Markdown shows it and never reads it, in a heading, a link or a table cell. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~&]/gu, (character) => `\\${character}`);
