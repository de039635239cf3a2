import type { DeskForm, FormDefinition } from '@statedesk/core';
import type { PrintSettings } from '../printOptions.ts';
import { escape } from './escape.ts';
import { words } from './words.ts';

const marked = (label: string, value: string | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [`${label}: ${value}`];

/** Whose document it is, its title, its running numbers as far as they are issued, and how it is controlled. */
export const heading = (
  { title, version }: FormDefinition,
  { numbers }: Pick<DeskForm, 'numbers'>,
  { language, letterhead }: PrintSettings,
): string => {
  const { organisation, documentNumber, classification } = letterhead;
  const marks = [
    ...marked(words.number[language], numbers.own),
    ...marked(words.incident[language], numbers.incident),
    ...marked(words.documentNumber[language], documentNumber),
    ...marked(words.classification[language], classification),
    ...marked(words.version[language], String(version)),
  ];
  const house = organisation === undefined ? '' : `<p class="house">${escape(organisation)}</p>`;
  return `<header>${house}<h1>${escape(title[language])}</h1><p class="marks">${marks.map(escape).join(' · ')}</p></header>`;
};
