import type { SpecTitle } from './specTitle.ts';

/** Plain text as a Markdown table or list shows it. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#~&]/gu, (character) => `\\${character}`);

/** A title of tests, linked to its file. */
export const titleLink = ({ file, title }: SpecTitle): string => `[${plain(title)}](../${file})`;

/** A Markdown table of cells that are Markdown already. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
