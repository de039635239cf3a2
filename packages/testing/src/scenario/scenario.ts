import type { Procedure } from '@statedesk/engine';
import { describeAnswer } from './describeAnswer.ts';
import { fail } from './scenarioFailure.ts';
import { emptyStage, type ScenarioOptions, type Stage } from './scenarioOptions.ts';
import { scenarioOutcome, type ScenarioOutcome } from './scenarioOutcome.ts';
import { nameOf, type ScenarioStep } from './scenarioStep.ts';
import { takeStep } from './takeStep.ts';

/** A procedure on its way, step by step; every `given` is a new scenario, so that one can be told on in several ways. */
export interface Scenario {
  /** Steps that must be taken, in order: a refusal here is a failure of the scenario. */
  given(...steps: readonly ScenarioStep[]): Scenario;
  /** The step in question. */
  when(step: ScenarioStep): ScenarioOutcome;
}

const takeGiven = (stage: Stage, step: ScenarioStep): Stage => {
  const { decision, stage: next } = takeStep(stage, step);
  if (decision.answer?.outcome === 'refused' || decision.setAside)
    return fail(`given ${nameOf(step)}: ${describeAnswer(decision)}`);
  return next;
};

const scenarioAt = (stage: Stage): Scenario => ({
  given: (...steps) => scenarioAt(steps.reduce(takeGiven, stage)),
  when: (step) => scenarioOutcome(takeStep(stage, step), step),
});

/**
 * Given, when, then: a procedure as its rules read, decided in memory. Pure: no store, no clock of the machine's, no
 * waiting, no runner of its own; what fails is thrown.
 *
 * @throws ScenarioFailure where it does not go as told; InvalidCommandError for a command that no door would take
 *
 * @example
 * ```ts
 * scenario(lending, { calendars })
 *   .given(requestLoan)
 *   .when({ type: 'lendBook', payload: { days: 14 }, actor: librarian, observations: { membership: { active: true } } })
 *   .then({ state: 'onLoan', effects: ['notifyBorrower'], requirement: '1.2' });
 * ```
 */
export const scenario = (procedure: Procedure, options: ScenarioOptions = {}): Scenario =>
  scenarioAt(emptyStage(procedure, options));
