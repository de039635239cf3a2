import { describe, expect, it } from 'vitest';
import type { LogRow } from '../log/logRow.ts';
import { fillObject } from './fillTemplate.ts';
import { objectTemplateSchema } from './template.ts';

const row: LogRow = {
  line: 2,
  caseId: 'INC1',
  at: 0,
  state: 'New',
  values: { priority: '1 - Critical', symptom: 'Symptom 72' },
  times: { opened_at: Date.UTC(2016, 1, 29, 1, 16) },
};

const fill = (template: unknown): unknown => fillObject(objectTemplateSchema.parse(template), row);

describe('a payload is filled from a row', () => {
  it('takes constants as they stand', () => {
    expect(fill({ reached: true, tries: 3, articles: [], nothing: null, deep: { text: 'a' } })).toEqual({
      reached: true,
      tries: 3,
      articles: [],
      nothing: null,
      deep: { text: 'a' },
    });
  });

  it('takes a column, an instant, a text with columns', () => {
    expect(
      fill({ a: { $column: 'symptom' }, b: { $time: 'opened_at' }, c: { $text: '{symptom} in {place}' } }),
    ).toEqual({ a: 'Symptom 72', b: '2016-02-29T01:16:00.000Z', c: 'Symptom 72 in unknown' });
  });

  it('takes what a table makes of a column', () => {
    const values = { '1 - Critical': 'high' };
    expect(
      fill({ known: { $column: 'priority', values }, other: { $column: 'symptom', values, otherwise: 'low' } }),
    ).toEqual({ known: 'high', other: 'low' });
  });

  it('leaves out what the row does not know, in objects and in lists', () => {
    const absent = { $column: 'vendor' };
    expect(fill({ absent, list: [absent, 'x'], table: { $column: 'symptom', values: {} } })).toEqual({ list: ['x'] });
  });

  it('does not take what an object inherits for an entry of a table', () => {
    const constructed: LogRow = { ...row, values: { state: 'constructor' } };
    const template = objectTemplateSchema.parse({ a: { $column: 'state', values: { x: 'y' }, otherwise: 'z' } });
    expect(fillObject(template, constructed)).toEqual({ a: 'z' });
  });
});
