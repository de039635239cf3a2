import { deriveObligations, type Entry } from '@statedesk/engine';
import { activeStates, isIn } from './activeStates.ts';
import type { Expectation, ExpectedEffect } from './expectation.ts';
import { findDifference } from './findDifference.ts';
import type { Taken } from './takeStep.ts';

type Complaint = string | undefined;

const firedIds = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ deadline }) => deadline?.key.split('#')[0] ?? []);

const stateComplaint = ({ stage }: Taken, expected: string | readonly string[]): Complaint => {
  const { state } = stage.instance;
  const missing = [expected].flat().find((name) => !isIn(state, name));
  return missing === undefined ? undefined : `it is not in '${missing}'; it is in ${activeStates(state).join(', ')}`;
};

const asEffect = (effect: ExpectedEffect) => (typeof effect === 'string' ? { type: effect } : effect);

const requirementComplaint = (entries: readonly Entry[], expected: string): Complaint => {
  const rests = entries.flatMap(({ requirements }) => requirements);
  return rests.includes(expected) ? undefined : `it does not rest on ${expected}, but on ${rests.join(', ')}`;
};

const owedOf = ({ stage: { procedure, instance, world } }: Taken): readonly string[] =>
  deriveObligations(procedure, instance, world)
    .filter(({ standing }) => standing === 'owed')
    .map(({ id }) => id);

const listComplaint = (what: string, actual: readonly unknown[], expected: readonly unknown[]): Complaint => {
  const difference = findDifference(actual, expected);
  return difference === undefined ? undefined : `${what}: ${difference}`;
};

/** Everything about a step that is not as expected, in words. */
export const checkExpectation = (taken: Taken, expected: Expectation): readonly string[] => {
  const entries = taken.decision.entries.map(({ entry }) => entry);
  const effects = entries.flatMap((entry) => entry.effects);
  const complaints: readonly Complaint[] = [
    expected.state === undefined ? undefined : stateComplaint(taken, expected.state),
    expected.record === undefined ? undefined : findDifference(taken.stage.instance.record, expected.record, 'record'),
    expected.effects && listComplaint('effects', effects, expected.effects.map(asEffect)),
    expected.requirement === undefined ? undefined : requirementComplaint(entries, expected.requirement),
    expected.fired && listComplaint('deadlines that fired', firedIds(entries), expected.fired),
    expected.owed && listComplaint('obligations owed', owedOf(taken), expected.owed),
  ];
  return complaints.filter((complaint) => complaint !== undefined);
};
