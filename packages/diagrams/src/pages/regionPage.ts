import type { StateStructure } from '@statedesk/engine';
import { stateTitle } from '../chart/stateTitle.ts';
import { regionDiagram } from '../diagrams/regionDiagram.ts';
import type { Book } from './book.ts';
import { bookPath } from './book.ts';
import { heading } from './heading.ts';
import type { Page } from './page.ts';
import { markdown } from './page.ts';
import { pictureBlocks } from './pictureBlocks.ts';

/** One region beside the main line: its picture, and every arrow in words. */
export const regionPage = (book: Book, region: StateStructure): Page => {
  const { procedure, language } = book;
  const page = `regions/${region.key}`;
  const diagram = regionDiagram(procedure, { language, region: region.key });
  return {
    path: bookPath(book, page),
    text: markdown([
      ...heading(book, stateTitle(region, language), page),
      ...pictureBlocks(book, diagram, region, region),
    ]),
  };
};
