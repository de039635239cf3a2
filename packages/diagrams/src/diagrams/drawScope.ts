import { marks } from '../chart/moveTitle.ts';
import { entryOf, isWithin, leavesOf } from '../chart/paths.ts';
import type { Box, Drawing } from '../drawing/drawing.ts';
import { mergeArrows } from '../drawing/mergeArrows.ts';
import { words } from '../words.ts';
import type { Scope } from './scope.ts';
import { leafBox } from './scope.ts';
import { bracketed, sharedConditions } from './sharedConditions.ts';
import type { Stroke } from './strokes.ts';
import { isLoop, strokesOf } from './strokes.ts';

const withLoops = (box: Box, strokes: readonly Stroke[]): Box => {
  const loops = strokes.filter((stroke) => isLoop(stroke) && stroke.from.id === box.id);
  return { ...box, lines: [...new Set(loops.map(({ title }) => `${marks.stays} ${title}`))] };
};

const keyBox = (shared: ReadonlyMap<string, string>, title: string): readonly Box[] => {
  const lines = [...shared].map(([condition, number]) => `${number} ${condition}`);
  return lines.length === 0 ? [] : [{ id: 'conditions', title, lines, look: 'elsewhere' }];
};

/** Sources at the rim, the steps, targets at the rim: layouts read that order as downwards. */
const boxesOf = (scope: Scope, strokes: readonly Stroke[]): readonly Box[] => {
  const steps = leavesOf(scope.inside).map((leaf) => leafBox(scope, leaf));
  const inside = new Set(steps.map(({ id }) => id));
  const sources = strokes.map(({ from }) => from).filter(({ id }) => !inside.has(id));
  const boxes = [...sources, ...steps, ...strokes.map(({ to }) => to)];
  return [...new Map(boxes.map((box) => [box.id, withLoops(box, strokes)])).values()];
};

/** The steps of a scope with every arrow that starts or ends there; other stages stand at the rim. */
export const drawScope = (scope: Scope, title: string): Drawing => {
  const strokes = strokesOf(scope);
  const drawn = strokes.filter((stroke) => !isLoop(stroke));
  const shared = sharedConditions(drawn.map(({ conditions }) => conditions));
  const toText = (stroke: Stroke): string => {
    const asked = bracketed(stroke.conditions, shared, words.and[scope.language]);
    return asked === '' ? stroke.title : `${stroke.title}\n${asked}`;
  };
  const isStart = isWithin(entryOf(scope.region).path, scope.inside.path);
  return {
    title,
    start: isStart ? leafBox(scope, entryOf(scope.inside)).id : null,
    boxes: [...keyBox(shared, words.conditions[scope.language]), ...boxesOf(scope, strokes)],
    arrows: mergeArrows(drawn.map((stroke) => ({ from: stroke.from.id, to: stroke.to.id, texts: [toText(stroke)] }))),
  };
};
