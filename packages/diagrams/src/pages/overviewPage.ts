import { stateTitle } from '../chart/stateTitle.ts';
import { overviewDiagram } from '../diagrams/overviewDiagram.ts';
import { escapeMarkdown } from '../tables/escapeMarkdown.ts';
import { words } from '../words.ts';
import type { Book } from './book.ts';
import { bookPath } from './book.ts';
import { heading } from './heading.ts';
import { legend } from './legend.ts';
import type { Page } from './page.ts';
import { markdown, mermaidBlock } from './page.ts';

/** The stages and the ways between them, with links to each stage's own page. */
export const overviewPage = (book: Book): Page => {
  const { procedure, language, main } = book;
  const stages = main.states.map(
    (stage) => `- [${escapeMarkdown(stateTitle(stage, language))}](stages/${stage.key}.md)`,
  );
  return {
    path: bookPath(book, 'overview'),
    text: markdown([
      ...heading(book, words.overview[language], 'overview'),
      mermaidBlock(overviewDiagram(procedure, { language })),
      legend[language],
      `## ${words.stages[language]}`,
      stages.join('\n'),
    ]),
  };
};
