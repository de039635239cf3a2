import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';

const rows = Object.entries(catalogue);

describe('the catalogue of requirements 要求目录', () => {
  it('lists every row of the procedure once', () => {
    const counts = { '1': 12, '2': 2, '3': 28, '4': 1, '5': 54, '6': 6, ISO: 3, PR: 5 };
    const seen = Object.fromEntries(
      Object.keys(counts).map((clause) => [clause, rows.filter(([id]) => id.startsWith(`${clause}.`)).length]),
    );
    expect(seen).toEqual(counts);
  });

  it.each(rows)('%s has a short title in both languages', (_, { title }) => {
    expect(title.en).toMatch(/^[A-Z].{3,79}$/u);
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    expect(title.zh.length).toBeLessThanOrEqual(24);
  });

  it('tells every title apart', () => {
    expect(new Set(rows.map(([, { title }]) => title.en)).size).toBe(rows.length);
    expect(new Set(rows.map(([, { title }]) => title.zh)).size).toBe(rows.length);
  });
});
