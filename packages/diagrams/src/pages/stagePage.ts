import type { StateStructure } from '@statedesk/engine';
import { stateTitle } from '../chart/stateTitle.ts';
import { stageDiagram } from '../diagrams/stageDiagram.ts';
import type { Book } from './book.ts';
import { bookPath } from './book.ts';
import { heading } from './heading.ts';
import type { Page } from './page.ts';
import { markdown } from './page.ts';
import { pictureBlocks } from './pictureBlocks.ts';

/** One stage: its picture, and every arrow in words. */
export const stagePage = (book: Book, stage: StateStructure): Page => {
  const { procedure, language, main } = book;
  const page = `stages/${stage.key}`;
  const diagram = stageDiagram(procedure, { language, stage: stage.key });
  return {
    path: bookPath(book, page),
    text: markdown([...heading(book, stateTitle(stage, language), page), ...pictureBlocks(book, diagram, main, stage)]),
  };
};
