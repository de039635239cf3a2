import type { Json, JsonObject } from '@statedesk/engine';
import * as z from 'zod';
import type { PrintSettings } from '../printOptions.ts';
import { escape } from './escape.ts';
import { faceOf } from './faceOf.ts';
import { membersOf } from './membersOf.ts';
import { objectOf } from './objectOf.ts';
import { shownValue } from './shown.ts';
import { words } from './words.ts';

const itemsOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value)
    ? value.flatMap((item: Json) => {
        const row = objectOf(item);
        return row === undefined ? [] : [row];
      })
    : [];

// A word so long that it has to be broken; Chinese breaks everywhere of itself.
const longWord = /[!-~]{24,}/u;

/** What happened more than once, a row each. */
export const table = (schema: z.core.$ZodType, value: Json | undefined, settings: PrintSettings): string => {
  const { language } = settings;
  const columns = schema instanceof z.ZodArray ? membersOf(schema.element) : [];
  const head = columns.map(([, column]) => `<th scope="col">${escape(faceOf(column).label[language])}</th>`).join('');
  const cell = (column: z.core.$ZodType, value: Json | undefined): string => {
    const shown = shownValue(faceOf(column).shown, value, settings);
    return `<td${longWord.test(shown) ? ' class="long"' : ''}>${shown}</td>`;
  };
  const cells = (item: JsonObject): string => columns.map(([name, column]) => cell(column, item[name])).join('');
  const body = itemsOf(value).map((item) => `<tr>${cells(item)}</tr>`);
  const empty = `<tr><td colspan="${columns.length}">${words.none[language]}</td></tr>`;
  return `<table class="rows"><thead><tr>${head}</tr></thead><tbody>${body.join('') || empty}</tbody></table>`;
};
