import type { Benchmark, BenchmarkSetting, Figure } from '../benchmark.ts';
import { decidedActs, type DecidedAct } from '../incident/decidedAct.ts';
import { recordStory } from '../incident/recordStory.ts';
import { storySizes } from '../incident/storySizes.ts';
import { interleaved, type Times } from '../report/interleaved.ts';
import { ratios, spread } from '../report/spread.ts';
import { decideKept, decideRead } from './byStatedesk.ts';
import { eventOf, transitionResolved, transitionRevived } from './byXState.ts';
import { requireSameCommits, requireSameStates } from './sameOutcome.ts';

type SideName = 'kept' | 'read' | 'resolved' | 'revived';

const figures = (times: Times<SideName>, commands: number): readonly Figure[] => {
  const each = (name: SideName) => times(name).map((milliseconds) => (milliseconds * 1_000) / commands);
  return [
    spread('decide, the instance at hand', 'µs', each('kept')),
    spread('decide, the row parsed anew', 'µs', each('read')),
    spread('XState, resolveState', 'µs', each('resolved')),
    spread('XState, createActor', 'µs', each('revived')),
    spread('decide against XState (resolveState)', '×', ratios(times('resolved'), times('kept')), { atLeast: 1 }),
    spread('decide against XState (createActor)', '×', ratios(times('revived'), times('kept'))),
    spread('parsed anew against XState (resolveState)', '×', ratios(times('resolved'), times('read'))),
  ];
};

const compare = (
  acts: readonly DecidedAct[],
  { rounds = 60, progress }: BenchmarkSetting,
): Promise<Times<SideName>> => {
  const events = acts.map(eventOf);
  const sides = {
    kept: () => void decideKept(acts),
    read: () => void decideRead(acts),
    resolved: () => void transitionResolved(events),
    revived: () => void transitionRevived(events),
  };
  return interleaved(sides, { rounds, warmUp: Math.min(30, rounds), progress, clock: 'processor' });
};

/**
 * One command of an incident, from its text at the door to the texts for the store: the command validated, the chart
 * stepped, patches, deadlines, hash, facts, snapshot. Against the least that XState's public functions can do for the same
 * command: `JSON.parse`, restore, `transition`, `JSON.stringify`.
 */
export const decideAgainstXState: Benchmark = {
  name: 'decide',
  title: 'One command of an incident, decided, against XState alone',
  measure: async (setting) => {
    const story = await recordStory();
    const acts = await decidedActs(story);
    const events = acts.map(eventOf);
    requireSameCommits(acts, decideKept(acts));
    requireSameCommits(acts, decideRead(acts));
    requireSameStates(acts, transitionResolved(events));
    requireSameStates(acts, transitionRevived(events));
    return [...storySizes(acts), ...figures(await compare(acts, setting), acts.length)];
  },
};
