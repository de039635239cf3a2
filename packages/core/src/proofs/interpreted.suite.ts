import type { Procedure, Profile, StateValue } from '@statedesk/engine';
import { coveringWays, scxmlOf, tellWay, verdictName, wayTo, type Exploration, type Move } from '@statedesk/testing';
import { expect } from 'vitest';
import { openScxml, type OpenScxml, type ScxmlMachine, type ScxmlSnapshot } from './openScxml.suite.ts';

const leavesOf = (value: StateValue, above: readonly string[] = []): readonly string[] =>
  typeof value === 'string'
    ? [[...above, value].join('.')]
    : Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...above, key]));

const verdictsOf = ({ asked }: Move): Readonly<Record<string, boolean>> =>
  Object.fromEntries(asked.flatMap(({ guards }) => guards.map(({ guard, holds }) => [verdictName(guard), holds])));

/** Makes a step in the interpreter, and compares after every move; `told` says which way it is, where they differ. */
const follow = (machine: ScxmlMachine, moves: readonly Move[], told: () => string): void => {
  for (const move of moves) {
    machine.gen({ name: move.command, data: verdictsOf(move) });
    const stands = machine.getConfiguration().toSorted().join();
    const ours = leavesOf(move.state).toSorted().join();
    if (stands !== ours) expect(stands, told()).toBe(ours);
  }
};

const opened = new Map<string, Promise<OpenScxml>>();

/** Each reading of a procedure is opened once: compiling a document takes long. */
const openedOnce = (procedure: Procedure, profile: Profile): Promise<OpenScxml> => {
  const name = `${procedure.id}/${profile}`;
  const known = opened.get(name) ?? openScxml(scxmlOf(procedure, profile));
  opened.set(name, known);
  return known;
};

/**
 * Goes every step of a search in another interpreter, which must be where our engine is after every move; how many moves
 * that was. Where it stood at a place it is begun again from its own snapshot, never from ours.
 */
export const interpreted = async (procedure: Procedure, found: Exploration, profile: Profile): Promise<number> => {
  const begin = await openedOnce(procedure, profile);
  const stood = new Map<number, ScxmlSnapshot>([[0, begin().getSnapshot()]]);
  let gone = 0;
  for (const { from, steps } of coveringWays(found)) {
    const machine = begin(stood.get(from));
    for (const [index, { to, moves }] of steps.entries()) {
      follow(machine, moves, () => tellWay([...wayTo(found, from), ...steps.slice(0, index + 1)]));
      if (!stood.has(to)) stood.set(to, machine.getSnapshot());
      gone += moves.length;
    }
  }
  return gone;
};
