import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { readGuard } from './readGuard.ts';
import { readMeta } from './meta.ts';
import type { StateStructure, TransitionStructure } from './structure.ts';

const nameOf = (action: unknown): string => {
  if (typeof action === 'string') return action;
  if (typeof action === 'object' && action !== null && 'type' in action && typeof action.type === 'string')
    return action.type;
  return '(inline)';
};

const readTransition = (
  transition: AnyTransitionDefinition,
  index: number,
  command: string | null,
): TransitionStructure => {
  const meta = readMeta(transition.meta);
  return {
    source: transition.source.path,
    command,
    index,
    guard: transition.guard === undefined ? null : readGuard(transition.guard),
    targets: (transition.target ?? []).map((node) => node.path),
    actions: transition.actions.map(nameOf),
    requirement: meta.requirement ?? null,
    practised: meta.practised ?? false,
    ...(meta.extension === undefined ? {} : { extension: meta.extension }),
    label: meta.label ?? null,
  };
};

const readTransitions = (node: AnyStateNode): readonly TransitionStructure[] => [
  ...[...node.transitions].flatMap(([command, candidates]) =>
    candidates.map((candidate, index) => readTransition(candidate, index, command)),
  ),
  ...(node.always ?? []).map((candidate, index) => readTransition(candidate, index, null)),
];

const readState = (node: AnyStateNode): StateStructure => {
  const meta = readMeta(node.meta);
  return {
    key: node.key,
    path: node.path,
    kind: node.type,
    initial: node.type === 'compound' ? (node.initial.target[0]?.key ?? null) : null,
    description: node.description ?? null,
    label: meta.label ?? null,
    requirement: meta.requirement ?? null,
    practised: meta.practised ?? false,
    ...(meta.extension === undefined ? {} : { extension: meta.extension }),
    tags: node.tags,
    entry: node.entry.map(nameOf),
    exit: node.exit.map(nameOf),
    transitions: readTransitions(node),
    states: Object.values(node.states).map(readState),
  };
};

/** The machine as plain data: every state, every arrow, nothing that runs. */
export const readStructure = (machine: AnyStateMachine): StateStructure => readState(machine.root);
