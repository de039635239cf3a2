import type { StateValue } from '@statedesk/engine';
import { coveringWays, scxmlOf, verdictName, type Exploration, type Move } from '@statedesk/testing';
import { expect } from 'vitest';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import { openScxml, type ScxmlMachine } from './openScxml.suite.ts';

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
    const stands = machine.getConfiguration().toSorted().join();
    const ours = leavesOf(move.state).toSorted().join();
    if (stands !== ours) expect(stands, moves.map(({ command }) => command).join(' → ')).toBe(ours);
  }
};

const opened = new Map<string, Promise<() => ScxmlMachine>>();

/** Each reading is opened once: the interpreter forgets nothing that it has compiled. */
const openedOnce = (profile: 'written' | 'practised'): Promise<() => ScxmlMachine> => {
  const known = opened.get(profile) ?? openScxml(scxmlOf(incidentProcedure, profile));
  opened.set(profile, known);
  return known;
};

/** Goes every way of a search in another interpreter, which must be where our engine is after every move; how many moves that was. */
export const interpreted = async (found: Exploration, profile: 'written' | 'practised'): Promise<number> => {
  const begin = await openedOnce(profile);
  let gone = 0;
  for (const steps of coveringWays(found)) {
    const moves = steps.flatMap((step) => step.moves);
    follow(begin(), moves);
    gone += moves.length;
  }
  return gone;
};
