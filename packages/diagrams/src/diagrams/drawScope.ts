import type { TransitionStructure } from '@statedesk/engine';
import { guardSentence } from '../chart/guardSentence.ts';
import { marks, moveTitle } from '../chart/moveTitle.ts';
import type { Move } from '../chart/moves.ts';
import { movesOf } from '../chart/moves.ts';
import { entryOf, isWithin, leavesOf } from '../chart/paths.ts';
import type { Arrow, Box, Drawing } from '../drawing/drawing.ts';
import { mergeArrows } from '../drawing/mergeArrows.ts';
import type { Scope } from './scope.ts';
import { leafBox, sourceBox, targetBox } from './scope.ts';

/** One move as it is drawn: an arrow between two boxes, or a line inside one. */
interface Stroke {
  readonly from: Box;
  readonly to: Box;
  readonly lines: readonly string[];
}

const isShown = ({ inside, region }: Scope, { from, to }: Move): boolean => {
  if (to !== null && isWithin(to, inside.path)) return true;
  // What is possible in any state belongs to the overview, not to every stage's picture.
  return isWithin(from, inside.path) && from.length >= region.path.length;
};

const linesOf = ({ procedure, language, inside }: Scope, transition: TransitionStructure): readonly string[] => {
  const title = `${moveTitle(procedure, transition, language)} · ${transition.requirement ?? ''}`;
  // Where an arrow comes in from elsewhere, its guard is told in the picture of the stage it leaves.
  const isOwn = isWithin(transition.source, inside.path);
  if (!isOwn || transition.guard === null || transition.targets.length === 0) return [title];
  return [title, `[${guardSentence(procedure, transition.guard, { language, requirements: false })}]`];
};

const toStroke = (scope: Scope, { transition, from, to }: Move): Stroke => {
  const source = sourceBox(scope, from);
  const lines = linesOf(scope, transition);
  return { from: source, to: to === null ? source : targetBox(scope, to), lines };
};

const isLoop = ({ from, to }: Stroke): boolean => from.id === to.id;

const withLoops = (box: Box, strokes: readonly Stroke[]): Box => {
  const loops = strokes.filter((stroke) => isLoop(stroke) && stroke.from.id === box.id);
  const lines = loops.map(({ lines: [title = ''] }) => `${marks.stays} ${title}`);
  return { ...box, lines: [...new Set(lines)] };
};

/** The steps of a scope with every arrow that starts or ends there; other stages stand at the rim. */
export const drawScope = (scope: Scope, title: string): Drawing => {
  const strokes = movesOf(scope.procedure.structure, scope.region)
    .filter((move) => isShown(scope, move))
    .map((move) => toStroke(scope, move));
  const boxes = [
    ...leavesOf(scope.inside).map((leaf) => leafBox(scope, leaf)),
    ...strokes.flatMap(({ from, to }) => [from, to]),
  ];
  const arrows = strokes
    .filter((stroke) => !isLoop(stroke))
    .map(({ from, to, lines }): Arrow => ({ from: from.id, to: to.id, lines }));
  const isStart = isWithin(entryOf(scope.region).path, scope.inside.path);
  return {
    title,
    start: isStart ? leafBox(scope, entryOf(scope.inside)).id : null,
    boxes: [...new Map(boxes.map((box) => [box.id, withLoops(box, strokes)])).values()],
    arrows: mergeArrows(arrows),
  };
};
