import type { TransitionStructure } from '@statedesk/engine';
import { conditionsOf } from '../chart/guardSentence.ts';
import { moveLine } from '../chart/moveTitle.ts';
import type { Move } from '../chart/moves.ts';
import { movesOf } from '../chart/moves.ts';
import { isWithin } from '../chart/paths.ts';
import type { Box } from '../drawing/drawing.ts';
import { words } from '../words.ts';
import type { Scope } from './scope.ts';
import { sourceBox, targetBox } from './scope.ts';

/** One move as it is drawn: from box to box, or a line inside one. */
export interface Stroke {
  readonly from: Box;
  readonly to: Box;
  readonly title: string;
  readonly conditions: readonly string[];
}

export const isLoop = ({ from, to }: Stroke): boolean => from.id === to.id;

// What is possible in any state belongs to the overview, not to the picture of every stage it leaves.
const isShown = ({ inside }: Scope, { from, to }: Move): boolean =>
  isWithin(from, inside.path) || (to !== null && isWithin(to, inside.path));

const conditionsShown = (scope: Scope, { guard, index, source }: TransitionStructure): readonly string[] => {
  const { procedure, language, inside } = scope;
  // Where an arrow comes in from elsewhere, its guard is told in the picture of the stage it leaves.
  if (!isWithin(source, inside.path)) return [];
  if (guard === null) return index === 0 ? [] : [words.otherwise[language]];
  return conditionsOf(procedure, guard, { language, requirements: false });
};

const toStroke = (scope: Scope, { transition, from, to }: Move): Stroke => {
  const source = sourceBox(scope, from);
  return {
    from: source,
    to: to === null ? source : targetBox(scope, to),
    title: moveLine(scope.procedure, transition, scope.language),
    conditions: conditionsShown(scope, transition),
  };
};

/** Every move that starts or ends in a scope. */
export const strokesOf = (scope: Scope): readonly Stroke[] =>
  movesOf(scope.procedure.structure, scope.region)
    .filter((move) => isShown(scope, move))
    .map((move) => toStroke(scope, move));
