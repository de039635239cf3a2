import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace/root.ts';

const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md', 'examples/*/*.md', 'fixtures/**/*.md'], {
  cwd: root,
  exclude: ['docs/api/**'],
}).sort();
const relativeLink = /\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/gu;

const proseOf = (page: string): string => readFileSync(join(root, page), 'utf8').replaceAll(/^```.*?^```/gmsu, '');

/** The anchor a heading gets: small letters, no punctuation, hyphens for spaces. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/gu, '-');

const leadsSomewhere = (page: string, path: string, anchor: string | undefined): boolean => {
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, target))) return false;
  if (anchor === undefined || !target.endsWith('.md')) return true;
  const headings = [...proseOf(target).matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) => anchorOf(heading));
  return headings.includes(decodeURIComponent(anchor));
};

const brokenLinks = (page: string): readonly string[] =>
  [...proseOf(page).matchAll(relativeLink)]
    .filter(([, path = '', anchor]) => !leadsSomewhere(page, path, anchor))
    .map(([link]) => link);

describe('a link in the documents leads somewhere', () => {
  it.each(pages)('in %s', (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it('looks at the pages a newcomer starts from, and at those that are drawn', () => {
    const newcomers = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/embedding.md'];
    expect(pages).toEqual(expect.arrayContaining([...newcomers, 'docs/diagrams/README.md']));
  });

  it('looks for the heading behind a link', () => {
    expect(leadsSomewhere('README.md', 'docs/engine.md', 'a-companys-own-rules')).toBe(true);
    expect(leadsSomewhere('README.md', 'docs/engine.md', 'no-such-heading')).toBe(false);
    expect(leadsSomewhere('README.md', 'docs/nothing.md', undefined)).toBe(false);
  });
});
