import type { StatePath, StateStructure, TransitionStructure } from '@statedesk/engine';
import { moveTitle } from '../chart/moveTitle.ts';
import { movesOf } from '../chart/moves.ts';
import { isWithin } from '../chart/paths.ts';
import { markdownTable } from './markdownTable.ts';
import type { Telling } from './tableCells.ts';
import { asksCell, roleCell, stateCell, targetCell } from './tableCells.ts';
import { words } from '../words.ts';

const row = (telling: Telling, transition: TransitionStructure, place: StatePath): readonly string[] => [
  stateCell(telling, transition.source, place),
  moveTitle(telling.procedure, transition, telling.language),
  roleCell(telling, transition),
  asksCell(telling, transition),
  targetCell(telling, transition, place),
  transition.requirement ?? '',
];

/** Every transition taken inside a part of a region, in the order it is asked: what a picture is too small to say. */
export const arrowsTable = (telling: Telling, region: StateStructure, inside: StateStructure): string => {
  const head = [words.state, words.command, words.role, words.asks, words.leadsTo, words.requirement];
  const transitions = movesOf(telling.procedure.structure, region)
    .map(({ transition }) => transition)
    .filter(({ source }) => isWithin(source, inside.path));
  return markdownTable(
    head.map((word) => word[telling.language]),
    [...new Set(transitions)].map((transition) => row(telling, transition, region.path)),
  );
};
