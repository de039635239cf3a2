import type { DeskForm } from '@statedesk/core';
import type { PrintSettings } from '../printOptions.ts';
import { escape } from './escape.ts';
import { instantText } from './shown.ts';
import { words } from './words.ts';

/** When it went into the archive word by word, who filed it, and where the archive keeps it. */
const archiveMarks = ({ archived }: DeskForm, settings: PrintSettings): readonly string[] => {
  const { language } = settings;
  if (archived === null) return [];
  const { at, by, receipt } = archived;
  const filed = `${words.archived[language]} ${instantText(at, settings)} ${escape(by)}`;
  if (receipt === null) return [filed];
  const received = `${words.received[language]} ${instantText(receipt.at, settings)} ${escape(receipt.by)}`;
  return receipt.shelfmark === null
    ? [filed, received]
    : [filed, received, `${words.shelfmark[language]} ${escape(receipt.shelfmark)}`];
};

/** From what the form was filled, and by what its content can be held against the journal (5.11.a). */
export const footing = (form: DeskForm, settings: PrintSettings): string => {
  const { language } = settings;
  const marks = [
    `${words.through[language]} ${form.through}`,
    `${words.hash[language]} <code>${form.hash}</code>`,
    ...archiveMarks(form, settings),
  ];
  return `<footer>${marks.join(' · ')}</footer>`;
};
