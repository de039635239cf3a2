import type { Decision } from '@statedesk/engine';
import { checkExpectation } from './checkExpectation.ts';
import { describeAnswer } from './describeAnswer.ts';
import type { Expectation, RefusalExpectation } from './expectation.ts';
import { fail } from './scenarioFailure.ts';
import { nameOf, type ScenarioStep } from './scenarioStep.ts';
import type { Taken } from './takeStep.ts';

/** What came of the step that was tried. Each check throws a `ScenarioFailure` that says what happened instead. */
export interface ScenarioOutcome {
  /** The step was taken, and this is true now. */
  then(expected: Expectation): void;
  /** It was journaled and changed nothing, by this requirement. */
  thenNoted(expected?: { readonly requirement?: string }): void;
  /** It was refused, by this requirement. */
  thenRefused(expected?: RefusalExpectation): void;
  /** It stays quiet: no change of state or record, no effect, no deadline fired. */
  thenNothingHappens(): void;
  /** What was decided, for questions of your own. */
  readonly decision: Decision;
}

const refusalComplaint = (decision: Decision, expected: RefusalExpectation): string | undefined => {
  const { answer } = decision;
  if (answer?.outcome !== 'refused') return describeAnswer(decision);
  const { kind, requirement, guard, instead } = expected;
  const fits =
    (kind ?? answer.kind) === answer.kind &&
    (requirement ?? answer.requirement) === answer.requirement &&
    (guard === undefined || answer.reasons.some((reason) => reason.guard === guard)) &&
    (instead === undefined || answer.instead.some(({ command }) => command === instead));
  return fits ? undefined : `by ${answer.requirement}, ${describeAnswer(decision)}`;
};

const happened = ({ entries }: Decision): readonly string[] =>
  entries
    .filter(
      ({ entry }) => entry.deadline ?? (entry.state !== undefined || entry.patches.length + entry.effects.length > 0),
    )
    .map(({ entry }) => entry.command.type);

/** What came of a step. */
export const scenarioOutcome = (taken: Taken, step: ScenarioStep): ScenarioOutcome => {
  const { decision } = taken;
  const because = (what: string): never => fail(`${nameOf(step)}: ${what}`);
  return {
    decision,
    then: (expected) => {
      if (decision.setAside ?? (decision.answer && decision.answer.outcome !== 'accepted'))
        because(`was to be taken, and ${describeAnswer(decision)}`);
      const complaints = checkExpectation(taken, expected);
      if (complaints.length > 0) because(`\n  ${complaints.join('\n  ')}`);
    },
    thenNoted: ({ requirement } = {}) => {
      const { answer } = decision;
      const fits =
        answer?.outcome === 'noted' && (requirement === undefined || answer.requirements.includes(requirement));
      if (!fits)
        because(`was only to be noted${requirement ? ` by ${requirement}` : ''}, and ${describeAnswer(decision)}`);
    },
    thenRefused: (expected = {}) => {
      const complaint = refusalComplaint(decision, expected);
      if (complaint !== undefined) because(`was to be refused with ${JSON.stringify(expected)}, and ${complaint}`);
    },
    thenNothingHappens: () => {
      const what = happened(decision);
      if (what.length > 0) because(`nothing was to happen, and these did: ${what.join(', ')}`);
    },
  };
};
