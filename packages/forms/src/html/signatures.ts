import type { FormDefinition } from '@statedesk/core';
import type { PrintSettings } from '../printOptions.ts';
import { escape } from './escape.ts';
import { words } from './words.ts';

/** Where people sign by hand, with the date; nothing where nobody does. */
export const signatures = ({ signatures: lines = [] }: FormDefinition, { language }: PrintSettings): string =>
  lines.length === 0
    ? ''
    : `<section class="signatures">${lines
        .map(
          (line) => `<p><span>${escape(line[language])}</span><i></i><span>${words.date[language]}</span><i></i></p>`,
        )
        .join('')}</section>`;
