import type { Shown } from '@statedesk/core';
import type { Json } from '@statedesk/engine';
import type * as z from 'zod';
import type { PrintSettings } from '../printOptions.ts';
import { escape } from './escape.ts';
import { faceOf } from './faceOf.ts';
import { membersOf } from './membersOf.ts';
import { objectOf } from './objectOf.ts';
import { shownValue } from './shown.ts';
import { table } from './table.ts';

// Prose takes the width of the page; names and numbers stand side by side.
const isWide = (shown: Shown, value: Json | undefined): boolean =>
  shown.as === 'rows' || (typeof value === 'string' && value.length > 40);

const fieldOf = (field: z.core.$ZodType, value: Json | undefined, settings: PrintSettings): string => {
  const { label, shown } = faceOf(field);
  const content = shown.as === 'rows' ? table(field, value, settings) : shownValue(shown, value, settings);
  const wide = isWide(shown, value) ? ' class="wide"' : '';
  return `<div${wide}><dt>${escape(label[settings.language])}</dt><dd>${content}</dd></div>`;
};

/** The sections of a form in the order of the paper. */
export const sections = (schema: z.ZodObject, content: Json, settings: PrintSettings): readonly string[] =>
  membersOf(schema).map(([name, section]) => {
    const title = escape(faceOf(section).label[settings.language]);
    const values = objectOf(objectOf(content)?.[name]);
    const fields = membersOf(section).map(([field, of]) => fieldOf(of, values?.[field], settings));
    return `<section><h2>${title}</h2><dl>${fields.join('\n')}</dl></section>`;
  });
