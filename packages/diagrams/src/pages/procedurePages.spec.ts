import { describe, expect, it } from 'vitest';
import { printerRepair } from '../example/printerRepair.ts';
import { procedurePages } from './procedurePages.ts';

const pages = procedurePages([printerRepair]);
const paths = pages.map(({ path }) => path);
const textOf = (path: string): string => pages.find((page) => page.path === path)?.text ?? '';

/** Where the links of a page lead, below the folder of diagrams. */
const linksOf = ({ path, text }: { readonly path: string; readonly text: string }): readonly string[] =>
  [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, target = '']) => new URL(target, `file:///${path}`).pathname.slice(1));

describe('R20 the pages of a procedure', () => {
  it('are an index and, in both languages, an overview, each stage, each region beside it, the permissions', () => {
    const each = ['overview', 'stages/reported', 'stages/repair', 'stages/ended', 'regions/tier', 'permissions'];
    const inBoth = ['en', 'zh'].flatMap((language) => each.map((page) => `printer-repair/${language}/${page}.md`));
    expect(paths).toEqual(['README.md', ...inBoth]);
  });

  it('lead to each other: no link to a page that is not there, and the index leads to all', () => {
    expect(pages.flatMap(linksOf).filter((target) => !paths.includes(target))).toEqual([]);
    expect(new Set(linksOf(pages[0]!))).toEqual(new Set(paths.slice(1)));
  });

  it('say under each picture what every arrow asks, and the requirements it names', () => {
    const repair = textOf('printer-repair/zh/stages/repair.md');
    expect(repair).toContain(
      '| 维修 › 检查 | 打开机壳 | 工程师 | 打印机已断电 (2.b)，且处于：门店; 由您负责 (3.a) | 维修 › 修理 › 清洁 | 2.b |',
    );
    expect(repair).toContain('| 2.b | T | 规则 2.b |');
    expect(repair).not.toContain('规则 4.c');
  });

  it('show a label as it is written, in headings and links too', () => {
    const heading = textOf('printer-repair/en/stages/ended.md').split('\n')[0];
    expect(heading).toBe('# Printer repair: Ended: "done" \\#1; \\<b\\>\\*really\\*\\</b\\>');
  });

  it('are the same bytes each time', () => {
    expect(procedurePages([printerRepair])).toEqual(pages);
  });
});
