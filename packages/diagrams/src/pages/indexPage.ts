import { stateTitle } from '../chart/stateTitle.ts';
import type { DrawnProcedure } from '../drawnProcedure.ts';
import type { Language } from '../language.ts';
import { languages } from '../language.ts';
import { escapeMarkdown } from '../tables/escapeMarkdown.ts';
import { words } from '../words.ts';
import { bookOf, bookPath } from './book.ts';
import { nameOf } from './heading.ts';
import { legend } from './legend.ts';
import type { Page } from './page.ts';
import { markdown } from './page.ts';

const listing = (procedure: DrawnProcedure, language: Language): string => {
  const book = bookOf(procedure, language);
  const link = (title: string, page: string): string => `[${escapeMarkdown(title)}](${bookPath(book, page)})`;
  const stages = book.main.states.map((stage) => link(stateTitle(stage, language), `stages/${stage.key}`));
  const regions = book.beside.map((region) => link(stateTitle(region, language), `regions/${region.key}`));
  return [
    `- **${link(words.overview[language], 'overview')}**`,
    `- ${words.stages[language]}${words.colon[language]}${stages.join(' · ')}`,
    ...(regions.length === 0 ? [] : [`- ${words.regions[language]}${words.colon[language]}${regions.join(' · ')}`]),
    `- ${link(words.permissions[language], 'permissions')}`,
  ].join('\n');
};

/** Every page of every procedure, in both languages, with the legend: the README of the folder of diagrams. */
export const indexPage = (procedures: readonly DrawnProcedure[]): Page => ({
  path: 'README.md',
  text: markdown([
    '# Diagrams 图表',
    'Drawn from the definitions by `pnpm diagrams`; not edited by hand. 由定义自动生成，请勿手工修改。',
    ...procedures.flatMap((procedure) => [
      `## ${escapeMarkdown(`${procedure.title.en} ${procedure.title.zh}`)} (\`${procedure.id}\` v${procedure.version})`,
      ...languages.flatMap((language) => [`### ${nameOf[language]}`, listing(procedure, language)]),
    ]),
    `## ${words.legend.en} ${words.legend.zh}`,
    ...languages.map((language) => legend[language]),
  ]),
});
