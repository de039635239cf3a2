import type { Decision } from '@statedesk/engine';
import { activeStates } from '../scenario/activeStates.ts';
import type { Place } from './place.ts';
import type { Reached } from './reached.ts';
import type { Recorder } from './recorder.ts';
import type { Move } from './step.ts';
import { rungKind } from './rungKind.ts';
import { transitionName } from './transitionName.ts';

/** Counts what of a definition comes to pass. */
export interface Tally {
  readonly reached: Reached;
  stand(place: Pick<Place, 'instance' | 'obligations'>): void;
  happen(decision: Decision, moves: readonly Move[]): void;
}

// `progress#1/reminder3@2026-03-09T10:00:00.000Z` fired: which, and which kind of rung.
const idAndRung = (key: string): string => {
  const [id = '', rest = ''] = key.split('#');
  const [, rung = ''] = rest.split('@')[0]?.split('/') ?? [];
  return `${id}/${rungKind(rung)}`;
};

/** A tally with nothing on it. */
export const openTally = ({ held, failed }: Recorder): Tally => {
  const states = new Set<string>();
  const transitions = new Set<string>();
  const commands = new Set<string>();
  const obligations = new Set<string>();
  const deadlines = new Set<string>();
  const effects = new Set<string>();
  return {
    reached: { states, transitions, commands, held, failed, obligations, deadlines, effects },
    stand: ({ instance, obligations: owed }) => {
      for (const state of activeStates(instance.state)) states.add(state);
      for (const { id, standing } of owed) obligations.add(`${id}/${standing}`);
    },
    happen: ({ entries }, moves) => {
      for (const { transition, taken } of moves.flatMap(({ asked }) => asked))
        if (taken) transitions.add(transitionName(transition));
      for (const { entry } of entries) {
        commands.add(entry.command.type);
        if (entry.deadline) deadlines.add(idAndRung(entry.deadline.key));
        for (const { type } of entry.effects) effects.add(type);
      }
    },
  };
};
