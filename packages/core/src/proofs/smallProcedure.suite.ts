import type { Json, JsonObject, Procedure } from '@statedesk/engine';
import { exploreProcedure, type Sample } from '@statedesk/testing';
import type { Act } from '../rehearsal/acts.suite.ts';
import { calendars } from './exploreScope.suite.ts';
import { sampleOf } from './sampleOf.suite.ts';
import type { Search } from './search.suite.ts';

/** A procedure beside the incident: small enough to be searched whole, with time passing. */
export interface SmallProcedure {
  readonly procedure: Procedure;
  /** Under which circumstances, where the same one is searched under several. */
  readonly under?: string;
  readonly policy?: JsonObject;
  readonly acts: readonly Act[];
  /** What other instances say besides. */
  readonly told?: readonly Sample[];
  /** What ports answer. */
  readonly answers?: Readonly<Record<string, Json>>;
  /** The states in which nothing more need happen. */
  readonly ends: readonly string[];
}

/** A search of a small procedure, to its end. */
export const smallSearch = (small: SmallProcedure): Search => {
  const { procedure, under, policy = {}, acts, told = [], answers = {}, ends } = small;
  const samples = [...acts.map(sampleOf(procedure)), ...told];
  return {
    title: under === undefined ? procedure.id : `${procedure.id}, ${under}`,
    procedure,
    samples,
    explore: (profile) =>
      exploreProcedure(procedure, {
        samples,
        calendars,
        observations: answers,
        policy: { ...policy, profile },
        atMost: 10_000,
      }),
    isOver: ({ instance: { state } }) => typeof state === 'string' && ends.includes(state),
    isWhole: true,
    isPartial: false,
  };
};
