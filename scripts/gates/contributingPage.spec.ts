import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace/root.ts';
import { gates } from './gates.ts';

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const section = page.slice(page.indexOf('## The gates'), page.indexOf('## Style'));
const listed = [...section.matchAll(/^\| `([\w:]+)` \|/gmu)].map(([, script]) => script);

describe('CONTRIBUTING.md says which gates there are', () => {
  it('lists each of them once, in their order', () => {
    expect(listed).toEqual(gates.map(({ script }) => script));
  });
});
