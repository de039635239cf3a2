import type { DeskForm } from '@statedesk/core';
import type { PrintSettings } from '../printOptions.ts';
import { words } from './words.ts';

/** From what the form was filled, and by what its content can be held against the journal (5.11.a). */
export const footing = ({ through, hash, archived }: DeskForm, { language }: PrintSettings): string => {
  const marks = [
    `${words.through[language]} ${through}`,
    `${words.hash[language]} <code>${hash}</code>`,
    ...(archived ? [words.archived[language]] : []),
  ];
  return `<footer>${marks.join(' · ')}</footer>`;
};
