import type { GuardTree, Procedure } from '@statedesk/engine';
import { askTransitions } from './askTransitions.ts';
import type { Move } from './step.ts';
import { watchCharts, type WatchedStep } from './watchCharts.ts';

/** Writes down what the charts of a procedure do while decisions are made. */
export interface Recorder {
  /** The procedure to decide by. */
  readonly procedure: Procedure;
  readonly held: ReadonlySet<string>;
  readonly failed: ReadonlySet<string>;
  /** Makes a decision and says which moves of the chart it took. */
  during<Result>(decide: () => Result): { readonly result: Result; readonly moves: readonly Move[] };
}

/** A recorder of a procedure's charts; what they answer stays as it is. */
export const recorderOf = (procedure: Procedure): Recorder => {
  const held = new Set<string>();
  const failed = new Set<string>();
  const ask = { written: askTransitions(procedure, 'written'), practised: askTransitions(procedure, 'practised') };
  let steps: WatchedStep[] = [];
  const note = (leaf: GuardTree, holds: boolean): void => {
    if (leaf.kind === 'named') (holds ? held : failed).add(leaf.name);
  };
  const watched = watchCharts(procedure, { step: (step) => steps.push(step), guard: note });
  const movesOf = ({ profile, from, event, to }: WatchedStep): readonly Move[] => {
    if (to === undefined) return [];
    const asked = ask[profile]({ from, event });
    for (const { guard, holds } of asked.flatMap(({ guards }) => guards)) note(guard, holds);
    return [{ command: event.type, asked, state: to.state }];
  };
  return {
    procedure: watched,
    held,
    failed,
    during: (decide) => {
      steps = [];
      const result = decide();
      return { result, moves: steps.flatMap(movesOf) };
    },
  };
};
