import type { StatePath, StateStructure } from '@statedesk/engine';
import { entryOf, isWithin, stateAt } from '../chart/paths.ts';
import { stateTitle, titleBelow } from '../chart/stateTitle.ts';
import type { DrawnProcedure } from '../drawnProcedure.ts';
import type { Box, Look } from '../drawing/drawing.ts';
import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** What one picture shows: a stage or a whole region, of one procedure, in one language. */
export interface Scope {
  readonly procedure: DrawnProcedure;
  readonly region: StateStructure;
  /** The stage, or the region itself. */
  readonly inside: StateStructure;
  readonly language: Language;
}

const bare = { lines: [], look: 'elsewhere' } as const;

const stageOf = ({ procedure, region }: Scope, path: StatePath): StateStructure =>
  stateAt(procedure.structure, path.slice(0, region.path.length + 1));

const lookOf = ({ extension, practised }: StateStructure): Look => {
  if (extension !== undefined) return 'added';
  return practised ? 'practised' : 'plain';
};

/** The box of a state without states of its own, inside the picture. */
export const leafBox = ({ procedure, inside, language }: Scope, leaf: StateStructure): Box => ({
  id: ['at', ...leaf.path].join('_'),
  title: titleBelow(procedure.structure, inside.path, leaf, language),
  lines: [],
  look: lookOf(leaf),
});

const anyStepTitle = ({ inside, region, language }: Scope, state: StateStructure): string => {
  if (state.path.length <= region.path.length) return words.anyState[language];
  if (state.path.length === inside.path.length) return words.anyStep[language];
  return `${words.anyStepOf[language]} ${stateTitle(state, language)}`;
};

/** The box an arrow leaves: a step, any step of a state that has some, any state, or another stage. */
export const sourceBox = (scope: Scope, path: StatePath): Box => {
  const state = stateAt(scope.procedure.structure, path);
  const isInside = isWithin(path, scope.inside.path);
  if (isInside && state.states.length === 0) return leafBox(scope, state);
  if (isInside || isWithin(scope.inside.path, path))
    return { ...bare, id: ['any', ...path].join('_'), title: anyStepTitle(scope, state) };
  const stage = stageOf(scope, path);
  return { ...bare, id: `from_${stage.key}`, title: stateTitle(stage, scope.language) };
};

/** The box an arrow enters: the step that a compound state begins with, or another stage as a whole. */
export const targetBox = (scope: Scope, path: StatePath): Box => {
  const entry = entryOf(stateAt(scope.procedure.structure, path));
  if (isWithin(entry.path, scope.inside.path)) return leafBox(scope, entry);
  const stage = stageOf(scope, path);
  return { ...bare, id: `to_${stage.key}`, title: stateTitle(stage, scope.language) };
};
