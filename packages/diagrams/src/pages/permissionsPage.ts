import type { Label, RequirementSource } from '@statedesk/engine';
import { marks } from '../chart/moveTitle.ts';
import { permissionTable } from '../tables/permissionTable.ts';
import { words } from '../words.ts';
import type { Book } from './book.ts';
import { bookPath } from './book.ts';
import { heading } from './heading.ts';
import type { Page } from './page.ts';
import { markdown } from './page.ts';

const sources: Readonly<Record<RequirementSource, Label>> = {
  T: { en: 'the text', zh: '原文' },
  R: { en: 'our reading of it', zh: '我们的解读' },
  C: { en: 'a control that only demands more', zh: '只会更严的控制' },
  P: { en: 'a practised addition', zh: '实践补充' },
};

const intro: Label = {
  en: `What is not listed is refused. Commands of a region are decided there alone; other regions follow. \`${marks.practised}\`: refused under the *written* reading.`,
  zh: `未列出的一律拒绝。命令只由其所属区域判定，其他区域随之变化。\`${marks.practised}\`：按原文读法不接受。`,
};

/** State × command × role. */
export const permissionsPage = (book: Book): Page => {
  const { procedure, language } = book;
  const letters = Object.entries(sources).map(([letter, label]) => `\`${letter}\` ${label[language]}`);
  return {
    path: bookPath(book, 'permissions'),
    text: markdown([
      ...heading(book, words.permissions[language], 'permissions'),
      intro[language],
      `${words.source[language]}${words.colon[language]}${letters.join(' · ')}`,
      permissionTable(procedure, { language }),
    ]),
  };
};
