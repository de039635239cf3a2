import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace/root.ts';

const pages = globSync(['*.md', 'docs/*.md', 'packages/*/*.md', 'examples/*/*.md'], { cwd: root }).sort();
const relativeLink = /\]\((?!https?:|#|mailto:)([^)#\s]+)/gu;

const brokenLinks = (page: string): readonly string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(relativeLink)]
    .map(([, target = '']) => target)
    .filter((target) => !existsSync(join(root, dirname(page), target)));

describe('a link in the documents leads somewhere', () => {
  it.each(pages)('in %s', (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it('looks at the pages a newcomer starts from', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md']));
  });
});
