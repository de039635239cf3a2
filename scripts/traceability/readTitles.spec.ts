import { describe, expect, it } from 'vitest';
import { readTitles } from './readTitles.ts';

const read = (text: string) => readTitles('a.spec.ts', text);

describe('R20 the titles of a spec file', () => {
  it('name requirements by an id, by titled(), and inside a template', () => {
    const text = `
      describe('5.9.c a backup', () => { it(\`\${titled('1.h')}: watched\`, () => {}); });
      describe(\`edge case 12, \${titled('5.4.a')}: no\`, () => {});
      describe(\`R22, \${titled('1.h')}\`, () => {});`;
    expect(read(text)).toMatchObject([
      { title: '5.9.c a backup', requirements: ['5.9.c'], edgeCases: [] },
      { title: '1.h Every incident is watched to its end 每个事件跟踪到结束: watched', requirements: ['1.h'] },
      { requirements: ['5.4.a'], edgeCases: [12] },
      { requirements: ['1.h'], edgeCases: [] },
    ]);
  });

  it('name edge cases wherever they stand, and several of them', () => {
    expect(read(`describe('R11 resume (edge cases 21, 22 and 28)', () => {})`)).toMatchObject([
      { requirements: [], edgeCases: [21, 22, 28] },
    ]);
  });

  it('name no requirement that is only mentioned, is none, or is only known at run time', () => {
    const text = `
      it('guards what cannot be waived (5.9.c)', () => {});
      describe('5.9.z nothing', () => {});
      describe(titled(id), () => {});
      // describe('5.9.c in a comment', () => {})
      const text = "describe('5.9.c in a text')";`;
    expect(read(text)).toEqual([]);
  });
});
