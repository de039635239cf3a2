import type { StateStructure } from '@statedesk/engine';
import { regionCalled, regionsOf } from '../chart/regions.ts';
import type { DrawnProcedure } from '../drawnProcedure.ts';
import type { Language } from '../language.ts';

/** The pages of one procedure in one language, and what they are about. */
export interface Book {
  readonly procedure: DrawnProcedure;
  readonly language: Language;
  /** The region of the main line: an overview, and a page for each of its stages. */
  readonly main: StateStructure;
  /** The regions beside it: a page for each. */
  readonly beside: readonly StateStructure[];
}

export const bookOf = (procedure: DrawnProcedure, language: Language): Book => {
  const main = regionCalled(procedure.structure);
  return { procedure, language, main, beside: regionsOf(procedure.structure).filter((region) => region !== main) };
};

/** Where a page of a book lies, below the folder of diagrams. */
export const bookPath = ({ procedure, language }: Book, page: string): string =>
  `${procedure.id}/${language}/${page}.md`;

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');
