import type { Shown } from '@statedesk/core';
import type { Json } from '@statedesk/engine';
import * as z from 'zod';
import type { PrintSettings } from '../printOptions.ts';
import { bars } from './bars.ts';
import { escape } from './escape.ts';
import { faceOf } from './faceOf.ts';
import { membersOf } from './membersOf.ts';
import { objectOf } from './objectOf.ts';
import { shownValue } from './shown.ts';
import { table } from './table.ts';

const columnsOf = (field: z.core.$ZodType): number =>
  field instanceof z.ZodArray ? membersOf(field.element).length : 0;

// Prose and pictures take the width of the page; names, numbers and tables of two columns stand side by side. A table of
// many columns has its label above it.
const widthOf = (field: z.core.$ZodType, shown: Shown, value: Json | undefined): '' | 'wide' | 'wide table' => {
  if (shown.as === 'bars') return 'wide';
  if (shown.as !== 'rows') return typeof value === 'string' && value.length > 40 ? 'wide' : '';
  const columns = columnsOf(field);
  if (columns > 5) return 'wide table';
  return columns > 2 ? 'wide' : '';
};

const contentOf = (field: z.core.$ZodType, value: Json | undefined, settings: PrintSettings): string => {
  const { label, shown } = faceOf(field);
  if (shown.as === 'rows') return table(field, value, settings);
  return shown.as === 'bars' ? bars(value, label[settings.language], settings) : shownValue(shown, value, settings);
};

const fieldOf = (field: z.core.$ZodType, value: Json | undefined, settings: PrintSettings): string => {
  const { label, shown } = faceOf(field);
  const content = contentOf(field, value, settings);
  const width = widthOf(field, shown, value);
  const marked = width === '' ? '' : ` class="${width}"`;
  return `<div${marked}><dt>${escape(label[settings.language])}</dt><dd>${content}</dd></div>`;
};

/** The sections of a form in the order of the paper. */
export const sections = (schema: z.ZodObject, content: Json, settings: PrintSettings): readonly string[] =>
  membersOf(schema).map(([name, section]) => {
    const title = escape(faceOf(section).label[settings.language]);
    const values = objectOf(objectOf(content)?.[name]);
    const fields = membersOf(section).map(([field, of]) => fieldOf(of, values?.[field], settings));
    return `<section><h2>${title}</h2><dl>${fields.join('\n')}</dl></section>`;
  });
