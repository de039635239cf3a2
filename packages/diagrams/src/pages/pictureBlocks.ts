import type { StateStructure } from '@statedesk/engine';
import { flattenTransitions } from '@statedesk/engine';
import { arrowsTable } from '../tables/arrowsTable.ts';
import { requirementsTable } from '../tables/requirementsTable.ts';
import { words } from '../words.ts';
import type { Book } from './book.ts';
import { legend } from './legend.ts';
import { mermaidBlock } from './page.ts';

/** A picture with what explains it: the legend, every arrow in words, the requirements they name. */
export const pictureBlocks = (
  { procedure, language }: Book,
  diagram: string,
  region: StateStructure,
  inside: StateStructure,
): readonly string[] => {
  const telling = { procedure, language };
  const arrows = arrowsTable(telling, region, inside);
  const named = requirementsTable(telling, [
    inside.requirement,
    ...flattenTransitions(inside).map(({ requirement }) => requirement),
  ]);
  return [
    mermaidBlock(diagram),
    legend[language],
    ...(arrows === '' ? [] : [`## ${words.arrows[language]}`, arrows]),
    ...(named === '' ? [] : [`## ${words.requirementsNamed[language]}`, named]),
  ];
};
