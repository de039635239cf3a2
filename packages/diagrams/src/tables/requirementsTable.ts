import { words } from '../words.ts';
import { markdownTable } from './markdownTable.ts';
import type { Telling } from './tableCells.ts';

/** The requirements of a list in the catalogue's words and order, each once. */
export const requirementsTable = ({ procedure, language }: Telling, ids: Iterable<string | null>): string => {
  const asked = new Set(ids);
  return markdownTable(
    [words.requirement[language], words.source[language], words.title[language]],
    Object.entries(procedure.requirements)
      .filter(([id]) => asked.has(id))
      .map(([id, { source, title }]) => [id, source, title[language]]),
  );
};
