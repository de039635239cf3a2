import { escapeMarkdown } from './escapeMarkdown.ts';

/** A Markdown table; cells are plain text, escaped here. Nothing at all where there are no rows. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line), ''].join('\n');
};
