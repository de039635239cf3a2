import { describe, expect, it } from 'vitest';
import { markdownTable } from './markdownTable.ts';

describe('a Markdown table of plain text', () => {
  it('escapes what Markdown and HTML would read, so that a cell stays a cell', () => {
    expect(markdownTable(['a|b'], [['<i>\n*x*']])).toBe('| a\\|b |\n| --- |\n| \\<i\\> \\*x\\* |\n');
  });

  it('is nothing where there is nothing to list', () => {
    expect(markdownTable(['a'], [])).toBe('');
  });
});
