import type { Procedure } from '@statedesk/engine';
import { emptyStage } from '../scenario/scenarioOptions.ts';
import type { ExplorationOptions } from './explorationOptions.ts';
import { mayBeTaken } from './mayBeTaken.ts';
import { byCommand, byTime, type Outcome } from './outcome.ts';
import { standAt, type Standing } from './place.ts';
import type { Reached } from './reached.ts';
import { recorderOf } from './recorder.ts';
import { openTally } from './tally.ts';
import { takeSample, type Trial } from './trial.ts';

/** A procedure made ready to be searched. */
export interface Search {
  readonly start: Standing;
  readonly reached: Reached;
  /** Every step that can be made from somewhere. @throws ScenarioFailure where an instance would be set aside */
  outcomesOf(standing: Standing): readonly Outcome[];
}

const metBy = (procedure: Procedure, { instance, world }: Standing, trials: readonly Trial[]): readonly Trial[] => {
  const chart = procedure.charts[world.policy.profile];
  return trials.filter(
    ({ creates, type, region }) =>
      creates === (instance.revision === 0) && chart.candidates(instance, type, region).length > 0,
  );
};

/** Makes a procedure ready to be searched. @throws InvalidOptionsError, InvalidCommandError, CalendarError */
export const openSearch = (
  procedure: Procedure,
  { samples, passTime = true, ...setting }: Omit<ExplorationOptions, 'forget' | 'atMost'>,
): Search => {
  const recorder = recorderOf(procedure);
  const workshop = { recorder, tally: openTally(recorder) };
  const { instance: unborn, world, answers } = emptyStage(recorder.procedure, setting);
  const trials = samples.map((sample) => takeSample(procedure, unborn.id, sample, answers));
  return {
    start: standAt(procedure, unborn, world),
    reached: workshop.tally.reached,
    outcomesOf: (standing) => {
      const met = metBy(procedure, standing, trials);
      const isOpen = mayBeTaken(recorder.procedure, standing, new Set(met.map(({ type }) => type)));
      const outcomes = met.map((trial) =>
        byCommand(workshop, standing, trial, trial.creates ? trial.attempts : trial.attempts.filter(isOpen)),
      );
      return [...outcomes, passTime ? byTime(workshop, standing) : undefined].filter((one) => one !== undefined);
    },
  };
};
