import type { StateValue } from '../definition/stateValue.ts';
import type { Json } from '../json/json.ts';

/** A transition's guard as data: names and how they combine. What a name means is in the definition's `guards`. */
export type GuardTree =
  | { readonly kind: 'named'; readonly name: string; readonly params?: { readonly value: Json } | 'computed' }
  | { readonly kind: 'and' | 'or'; readonly guards: readonly GuardTree[] }
  | { readonly kind: 'not'; readonly guard: GuardTree }
  | { readonly kind: 'in'; readonly state: StateValue }
  | { readonly kind: 'inline' };

/** Every guard name in a tree, in order of writing. */
export const guardNames = (tree: GuardTree | null): readonly string[] => {
  if (tree === null) return [];
  switch (tree.kind) {
    case 'named':
      return [tree.name];
    case 'and':
    case 'or':
      return tree.guards.flatMap(guardNames);
    case 'not':
      return guardNames(tree.guard);
    case 'in':
    case 'inline':
      return [];
  }
};
