import { and, not, or, type evaluateGuard } from 'xstate/guards';
import * as z from 'zod';
import type { StateValue } from '../definition/stateValue.ts';
import type { GuardTree } from './guardTree.ts';

/** A guard as XState keeps it. */
type OriginalGuard = Parameters<typeof evaluateGuard>[0];

const named = z.object({ type: z.string(), params: z.unknown().optional() });
const combined = z.object({ guards: z.array(z.custom<OriginalGuard>()) });
const stateValue: z.ZodType<StateValue> = z.lazy(() => z.union([z.string(), z.record(z.string(), stateValue)]));
const inState = z.object({ stateValue });
const json = z.json();

const checkOf = (guard: object): unknown => Reflect.get(guard, 'check');

// XState's own combinators are functions that carry their parts and how they are checked. Their names are no sign of
// them: a minifier takes those away.
const combinators = new Map<unknown, 'and' | 'or' | 'not'>([
  [checkOf(and([])), 'and'],
  [checkOf(or([])), 'or'],
  [checkOf(not('')), 'not'],
]);

/** Whether a guard is a combination of this kind, in XState's own form of it. */
export const isCombined = (guard: unknown, kind: 'and' | 'or'): guard is { readonly guards: readonly unknown[] } =>
  typeof guard === 'function' && combinators.get(checkOf(guard)) === kind && 'guards' in guard;

const readFunction = (guard: object): GuardTree => {
  const kind = combinators.get(checkOf(guard));
  const parts = combined.safeParse({ ...guard }).data?.guards.map(readGuard) ?? [];
  const [first] = parts;
  if (kind === 'and' || kind === 'or') return { kind, guards: parts };
  if (kind === 'not' && first) return { kind, guard: first };
  const state = inState.safeParse({ ...guard }).data;
  return state ? { kind: 'in', state: state.stateValue } : { kind: 'inline' };
};

// The tree is plain data for diagrams and checks; asking a guard needs XState's own form of it.
const originals = new WeakMap<GuardTree, OriginalGuard>();

/** XState's own form of a guard that `readGuard` returned. */
export const originalGuard = (tree: GuardTree): OriginalGuard | undefined => originals.get(tree);

/** A guard as XState keeps it, as data. */
export function readGuard(guard: OriginalGuard): GuardTree {
  const tree = readTree(guard);
  originals.set(tree, guard);
  return tree;
}

function readTree(guard: OriginalGuard): GuardTree {
  if (typeof guard === 'string') return { kind: 'named', name: guard };
  if (typeof guard === 'function') return readFunction(guard);
  const { data } = named.safeParse(guard);
  if (!data) return { kind: 'inline' };
  if (data.params === undefined) return { kind: 'named', name: data.type };
  const literal = json.safeParse(data.params);
  return { kind: 'named', name: data.type, params: literal.success ? { value: literal.data } : 'computed' };
}
