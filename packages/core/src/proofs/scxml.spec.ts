import type { StateValue } from '@statedesk/engine';
import { coveringWays, scxmlOf, verdictName, type Exploration, type Move } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import { exploreScope } from './exploreScope.suite.ts';
import { openScxml, type ScxmlMachine } from './openScxml.suite.ts';
import { scopes } from './scopes.suite.ts';

const leavesOf = (value: StateValue, above: readonly string[] = []): readonly string[] =>
  typeof value === 'string'
    ? [[...above, value].join('.')]
    : Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...above, key]));

const verdictsOf = ({ asked }: Move): Readonly<Record<string, boolean>> =>
  Object.fromEntries(asked.flatMap(({ guards }) => guards.map(({ guard, holds }) => [verdictName(guard), holds])));

/** Goes one way in the interpreter, and compares after every move. */
const follow = (machine: ScxmlMachine, moves: readonly Move[]): void => {
  for (const move of moves) {
    machine.gen({ name: move.command, data: verdictsOf(move) });
    const stands = machine.getConfiguration().toSorted();
    expect(stands, moves.map(({ command }) => command).join(' → ')).toEqual(leavesOf(move.state).toSorted());
  }
};

const compare = (found: Exploration, begin: () => ScxmlMachine): number => {
  const ways = coveringWays(found).map((steps) => steps.flatMap(({ moves }) => moves));
  for (const moves of ways) follow(begin(), moves);
  return ways.flat().length;
};

const compared = ['stages × lead × notice', 'stages × follow-up × time', 'tiers × clocks × time'];

describe('R21 another interpreter 独立解释器', () => {
  it.each(scopes.filter(({ title }) => compared.includes(title)))(
    'comes to the same states after every move: $title',
    async (scope) => {
      for (const profile of ['practised', 'written'] as const) {
        const begin = await openScxml(scxmlOf(incidentProcedure, profile));
        const found = exploreScope({ ...scope, policy: { ...scope.policy, profile } });
        const moves = compare(found, begin);
        console.log(`${scope.title}, ${profile}: ${found.steps.length} steps, ${moves} moves in another interpreter`);
        expect(moves).toBeGreaterThan(500);
      }
    },
    1_200_000,
  );
});
