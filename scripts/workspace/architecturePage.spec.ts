import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRules } from './packageRules.ts';
import { root } from './root.ts';

const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
const section = page.slice(page.indexOf('## 4. Packages'), page.indexOf('## 5. The store'));
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| folder') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, folder = '', text = '', imports = '', browser = '']) => ({ folder, text, imports, browser }));

describe('architecture §4 ARCHITECTURE.md says what the gates check', () => {
  it('has the packages of the table, in its order', () => {
    expect(rows.map(({ folder }) => folder)).toEqual(Object.keys(packageRules));
  });

  it.each(rows)('tells what $folder may import and where it runs', ({ folder, imports, browser }) => {
    const rule = packageRules[folder];
    expect(imports === '–' ? [] : imports.split(', ')).toEqual(rule?.mayImport);
    expect(browser).toBe(rule?.browserSafe === true ? 'yes' : 'no');
  });

  it.each(rows)('calls $folder not yet built as long as it has no folder', ({ folder, text }) => {
    const exists = existsSync(join(root, 'packages', folder));
    expect(text.includes('not yet built')).toBe(!exists);
  });

  it('states each rule once, in order', () => {
    const stated = [...page.matchAll(/^- \*\*R(\d+) /gmu)].map(([, number]) => Number(number));
    expect(stated).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  });
});
