import type { FormDefinition } from '@statedesk/core';
import type { PrintSettings } from '../printOptions.ts';
import { escape } from './escape.ts';
import { words } from './words.ts';

/** Whose document it is, its title, and how it is controlled. */
export const heading = ({ title, version }: FormDefinition, { language, letterhead }: PrintSettings): string => {
  const { organisation, documentNumber, classification } = letterhead;
  const marks = [
    documentNumber && `${words.documentNumber[language]}: ${documentNumber}`,
    classification && `${words.classification[language]}: ${classification}`,
    `${words.version[language]}: ${version}`,
  ].filter((mark) => mark !== undefined);
  const house = organisation === undefined ? '' : `<p class="house">${escape(organisation)}</p>`;
  return `<header>${house}<h1>${escape(title[language])}</h1><p class="marks">${marks.map(escape).join(' · ')}</p></header>`;
};
