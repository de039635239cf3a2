import { canonical, type GuardTree, type StateValue } from '@statedesk/engine';

/** The name under which the verdict of a guard's leaf is handed to the interpreter: its params are part of it. */
export const verdictName = (leaf: GuardTree): string => {
  if (leaf.kind !== 'named') return leaf.kind;
  const { name, params } = leaf;
  return typeof params === 'object' ? `${name}(${canonical(params.value)})` : name;
};

const leavesOf = (value: StateValue, above: readonly string[] = []): readonly string[] =>
  typeof value === 'string'
    ? [[...above, value].join('.')]
    : Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...above, key]));

/** A guard as an ECMAScript expression: where the machine stands is the interpreter's to say, the rest is told to it. */
export const guardExpression = (tree: GuardTree): string => {
  switch (tree.kind) {
    case 'and':
      return `(${tree.guards.map(guardExpression).join(' && ')})`;
    case 'or':
      return `(${tree.guards.map(guardExpression).join(' || ')})`;
    case 'not':
      return `!${guardExpression(tree.guard)}`;
    case 'in':
      return `(${leavesOf(tree.state)
        .map((path) => `In('${path}')`)
        .join(' && ')})`;
    default:
      return `(_event.data[${JSON.stringify(verdictName(tree))}] === true)`;
  }
};
