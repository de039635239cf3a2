import type { GuardTree, Procedure, Profile } from '@statedesk/engine';
import { arrowsOf } from './arrowsOf.ts';
import type { AskedGuard, AskedTransition } from './askedTransition.ts';
import type { Candidate, ChartEvent, Configuration } from './chart.ts';

/** What a chart is asked about: a command, where it stands. */
interface Asking {
  readonly from: Configuration;
  readonly event: ChartEvent;
}

const holdsWith = (tree: GuardTree, ask: (leaf: GuardTree) => boolean): boolean => {
  switch (tree.kind) {
    case 'and':
      return tree.guards.map((part) => holdsWith(part, ask)).every(Boolean);
    case 'or':
      return tree.guards.map((part) => holdsWith(part, ask)).some(Boolean);
    case 'not':
      return !holdsWith(tree.guard, ask);
    default:
      return ask(tree);
  }
};

const askCandidate = ({ guard, ask }: Candidate, event: ChartEvent): Pick<AskedTransition, 'guards' | 'holds'> => {
  const guards: AskedGuard[] = [];
  const askLeaf = (leaf: GuardTree): boolean => {
    const holds = ask(leaf, event);
    guards.push({ guard: leaf, holds });
    return holds;
  };
  return { holds: guard === null || holdsWith(guard, askLeaf), guards };
};

/**
 * Makes the question what every transition says that a command meets, region by region, innermost first, and which of
 * them the chart of a reading takes. It asks neither roles nor obligations: those are the decision's.
 */
export const askTransitions = (
  procedure: Pick<Procedure, 'charts' | 'structure'>,
  profile: Profile,
): ((asking: Asking) => readonly AskedTransition[]) => {
  const { structure } = procedure;
  const chart = procedure.charts[profile];
  const arrows = arrowsOf(procedure, profile);
  const regions = structure.kind === 'parallel' ? structure.states.map(({ key }) => key) : [];

  const askRegion = ({ from, event }: Asking, region: string): readonly AskedTransition[] => {
    const candidates = chart.candidates(from, event.type, region);
    const asked = candidates.flatMap((candidate, position) => {
      const before = candidates.slice(0, position).filter(({ source }) => source === candidate.source);
      const transition = arrows(candidate.source, event.type)[before.length];
      return transition ? [{ transition, ...askCandidate(candidate, event) }] : [];
    });
    const first = asked.findIndex(({ holds }) => holds);
    return asked.map((one, position) => ({ ...one, taken: position === first }));
  };

  return (asking) => {
    const inRegions = regions.flatMap((region) => askRegion(asking, region));
    const isTaken = inRegions.some(({ taken }) => taken);
    const atRoot = askRegion(asking, 'root').map((one) => ({ ...one, taken: one.taken && !isTaken }));
    return [...inRegions, ...atRoot];
  };
};
