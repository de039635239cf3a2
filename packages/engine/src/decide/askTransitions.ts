import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Profile } from '../definition/profile.ts';
import type { Candidate, ChartEvent } from '../statechart/chart.ts';
import { guardNames, type GuardTree } from '../statechart/guardTree.ts';
import type { Matter } from './matter.ts';
import { all, any, opposite, yes, type Verdict } from './verdict.ts';

/** Whether guards may look at the payload: it is there (deciding) or not yet (asking what is allowed). */
export type Payload = 'present' | 'absent';

/** What is being asked about, the same for every guard of a command. */
interface Inquiry {
  readonly procedure: Procedure;
  readonly event: ChartEvent;
  readonly payload: Payload;
}

const askLeaf = (leaf: GuardTree, candidate: Candidate, { procedure, event, payload }: Inquiry): Verdict => {
  const name = leaf.kind === 'named' ? leaf.name : 'stateIn';
  const reads = procedure.guards[name]?.reads ?? [];
  if (payload === 'absent' && reads.length > 0) return { is: 'depends', on: reads };
  const holds = fromDefinition(procedure, `guards.${name}`, () => candidate.ask(leaf, event));
  return holds ? yes : { is: 'no', because: [{ guard: name, held: false }] };
};

const askTree = (tree: GuardTree, leaf: (tree: GuardTree) => Verdict): Verdict => {
  switch (tree.kind) {
    case 'and':
      return all(tree.guards.map((part) => askTree(part, leaf)));
    case 'or':
      return any(tree.guards.map((part) => askTree(part, leaf)));
    case 'not':
      return opposite(askTree(tree.guard, leaf), guardNames(tree.guard));
    default:
      return leaf(tree);
  }
};

/** What one transition's guard says. */
const askCandidate = (candidate: Candidate, inquiry: Inquiry): Verdict =>
  candidate.guard === null ? yes : askTree(candidate.guard, (leaf) => askLeaf(leaf, candidate, inquiry));

/** The transitions a command could take where an instance stands, each with what its guard says, first asked first. */
export const askTransitions = (
  { procedure, instance, definition, event }: Matter,
  { profile, payload }: { readonly profile: Profile; readonly payload: Payload },
): readonly { readonly candidate: Candidate; readonly verdict: Verdict }[] => {
  return procedure.charts[profile]
    .candidates(instance, event.type, definition.region)
    .map((candidate) => ({ candidate, verdict: askCandidate(candidate, { procedure, event, payload }) }));
};
