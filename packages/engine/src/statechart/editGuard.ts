import { and } from 'xstate/guards';
import type { GuardTree } from './guardTree.ts';
import { isCombined } from './readGuard.ts';

// XState types a combination by what its parts read; here they are read from a config, where nobody knows.
const allOf = (guards: readonly unknown[]): unknown => Reflect.apply(and, undefined, [guards]);

/** A transition's guard with another that must hold as well. */
export const withGuard = (guard: unknown, name: string): unknown => (guard === undefined ? name : allOf([guard, name]));

const isNamed = (guard: unknown, name: string): boolean =>
  guard === name || (typeof guard === 'object' && guard !== null && Reflect.get(guard, 'type') === name);

/** A transition's guard without one of those that must all hold; as it is where that is not one of them. */
export const withoutGuard = (guard: unknown, name: string): unknown => {
  if (isNamed(guard, name)) return undefined;
  if (!isCombined(guard, 'and')) return guard;
  const [first, ...rest] = guard.guards.map((part) => withoutGuard(part, name)).filter((part) => part !== undefined);
  return rest.length === 0 ? first : allOf([first, ...rest]);
};

/** The guards that must all hold, of a guard as data. */
export const conjuncts = (guard: GuardTree | null): readonly GuardTree[] => {
  if (guard === null) return [];
  return guard.kind === 'and' ? guard.guards.flatMap(conjuncts) : [guard];
};
