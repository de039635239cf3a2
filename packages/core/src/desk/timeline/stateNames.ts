import { flattenStates, type Label, type Procedure, type StateValue } from '@statedesk/engine';
import type { Named, TimelineMove } from './timelineItem.ts';

/** What states and regions are called. */
export interface StateLabels {
  /** The one region of a machine that has no others: the procedure itself. */
  readonly whole: Named;
  /** State path → label, `stage.solution.agreed`. */
  readonly states: ReadonlyMap<string, Label>;
}

/** What the states of a procedure are called. */
export const stateLabels = ({ id, title, structure }: Pick<Procedure, 'id' | 'title' | 'structure'>): StateLabels => ({
  whole: { id, label: title },
  states: new Map(flattenStates(structure).flatMap(({ path, label }) => (label ? [[path.join('.'), label]] : []))),
});

const leafOf = (value: StateValue | undefined): readonly string[] => {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  const [[key, child] = []] = Object.entries(value);
  return key === undefined ? [] : [key, ...leafOf(child)];
};

/** A state by its path: of several levels, each by its name. */
const namedState = (path: readonly string[], { states }: StateLabels): Named => {
  const words = path.map((_, depth) => states.get(path.slice(0, depth + 1).join('.')) ?? { en: '', zh: '' });
  const own = words.length > 1 ? words.slice(1) : words;
  return {
    id: path.join('.'),
    label: { en: own.map(({ en }) => en).join(' – '), zh: own.map(({ zh }) => zh).join('－') },
  };
};

/** Every region of a state value, the whole of it down to its leaf: `['stage', 'solution', 'agreed']`. */
const pathsOf = (value: StateValue | null): readonly (readonly string[])[] => {
  if (value === null) return [];
  if (typeof value === 'string') return [[value]];
  return Object.entries(value).map(([region, inner]) => [region, ...leafOf(inner)]);
};

/** What moved between two states of an instance, region by region. */
export const movesBetween = (
  before: StateValue | null,
  after: StateValue,
  labels: StateLabels,
): readonly TimelineMove[] => {
  const old = new Map(pathsOf(before).map((path) => [path[0], path]));
  return pathsOf(after).flatMap((path) => {
    const from = typeof after === 'string' ? pathsOf(before)[0] : old.get(path[0]);
    if (from?.join('.') === path.join('.')) return [];
    return [
      {
        region: typeof after === 'string' ? labels.whole : namedState(path.slice(0, 1), labels),
        from: from ? namedState(from, labels) : null,
        to: namedState(path, labels),
      },
    ];
  });
};
