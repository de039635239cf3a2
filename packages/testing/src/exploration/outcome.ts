import { decide, type Decision, type Procedure } from '@statedesk/engine';
import { observe } from '../scenario/observe.ts';
import { fail } from '../scenario/scenarioFailure.ts';
import { standAt, type Standing } from './place.ts';
import type { Recorder } from './recorder.ts';
import type { Step } from './step.ts';
import type { Tally } from './tally.ts';
import type { Attempt, Trial } from './trial.ts';

/** Where one step leads. */
export type Outcome = Pick<Step, 'command' | 'moves'> & { readonly standing: Standing };

/** By what steps are made, and what writes them down. */
export interface Workshop {
  readonly recorder: Recorder;
  readonly tally: Tally;
}

const make = (
  { recorder, tally }: Workshop,
  command: string | null,
  world: Standing['world'],
  run: (procedure: Procedure) => Decision,
): Outcome | undefined => {
  const { result: decision, moves } = recorder.during(() => run(recorder.procedure));
  if (decision.setAside) fail(`${command ?? 'the clock'}: ${decision.setAside.message}`);
  if (decision.answer && decision.answer.outcome !== 'accepted') return undefined;
  tally.happen(decision, moves);
  const standing = standAt(recorder.procedure, decision.next, world);
  tally.stand(standing);
  return { command, moves, standing };
};

/** What comes of the first attempt at a trial that is taken. @throws ScenarioFailure */
export const byCommand = (
  workshop: Workshop,
  { instance, world }: Standing,
  { type, answers }: Trial,
  attempts: readonly Attempt[],
): Outcome | undefined => {
  for (const { command, actor } of attempts) {
    const asking = { instance, type, payload: command.payload, actor, record: instance.record };
    const outcome = make(workshop, type, world, (procedure) =>
      decide(procedure, instance, command, { ...world, observations: observe(procedure, asking, answers, world) }),
    );
    if (outcome) return outcome;
  }
  return undefined;
};

/** What comes of waiting until something falls due. @throws ScenarioFailure */
export const byTime = (workshop: Workshop, { instance, world, deadlines }: Standing): Outcome | undefined => {
  const [next] = deadlines;
  if (!next) return undefined;
  const then = { ...world, now: Math.max(world.now, next.dueAt) };
  return make(workshop, null, then, (procedure) => decide(procedure, instance, undefined, then));
};
