import type { Label } from '@statedesk/engine';
import { escapeMarkdown } from '../tables/escapeMarkdown.ts';
import { words } from '../words.ts';
import type { Book } from './book.ts';
import { otherLanguage } from './book.ts';

const index: Label = { en: 'All diagrams', zh: '全部图表' };
/** What the languages call themselves. */
export const nameOf: Label = { en: 'English', zh: '中文' };

/** A page's title, the way back to the index, and the same page in the other language. */
export const heading = ({ procedure, language }: Book, title: string, page: string): readonly string[] => {
  const other = otherLanguage(language);
  const up = '../'.repeat(page.split('/').length);
  return [
    `# ${escapeMarkdown(procedure.title[language] + words.colon[language] + title)}`,
    `[${index[language]}](${up}../README.md) · [${nameOf[other]}](${up}${other}/${page}.md)`,
  ];
};
