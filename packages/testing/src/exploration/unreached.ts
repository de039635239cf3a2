import { flattenStates, flattenTransitions, type Procedure } from '@statedesk/engine';
import type { Reached } from './reached.ts';
import { transitionName } from './transitionName.ts';

/** Every name of one kind that a definition declares. */
const declared = ({ structure, commands, guards, effects }: Procedure) =>
  ({
    states: flattenStates(structure).flatMap(({ path }) => (path.length > 0 ? [path.join('.')] : [])),
    transitions: flattenTransitions(structure).map(transitionName),
    commands: Object.keys(commands),
    held: Object.keys(guards),
    failed: Object.keys(guards),
    effects: Object.keys(effects),
  }) as const satisfies Partial<Record<keyof Reached, readonly string[]>>;

/** What a definition declares and no search came to, by kind; obligations and deadlines are declared by no list. */
export type Unreached = Readonly<Record<keyof ReturnType<typeof declared>, readonly string[]>>;

/** What several searches of one procedure left out, all together: a guard that never held, an arrow never taken. */
export const unreached = (procedure: Procedure, searches: readonly Reached[]): Unreached => {
  const all = declared(procedure);
  const left = (kind: keyof typeof all): readonly string[] =>
    all[kind].filter((name) => !searches.some((reached) => reached[kind].has(name)));
  return {
    states: left('states'),
    transitions: left('transitions'),
    commands: left('commands'),
    held: left('held'),
    failed: left('failed'),
    effects: left('effects'),
  };
};
