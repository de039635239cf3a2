import type { Repetition } from '../definition/deadline.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Procedure } from '../definition/procedure.ts';
import { DefinitionError } from '../errors/definitionError.ts';
import type { EpochMilliseconds } from '../time/instant.ts';
import { byDue, type KeyedDeadline } from './derive.ts';

/** A deadline as it is executed. A repeating one comes at its last occurrence, with the number of those before it. */
export interface Occurrence extends KeyedDeadline {
  readonly missed: number;
}

// Once a minute for two years nearly; what comes more often is no deadline.
const mostMissed = 1_000_000;

const unsound = (procedure: Procedure, key: string, message: string): never => {
  throw new DefinitionError(`Deadline '${key}' of procedure '${procedure.id}' repeats without end: ${message}`, {
    procedure: procedure.id,
    places: [{ place: `deadlines: ${key}.repeats.next`, message }],
  });
};

const nextAfter = (procedure: Procedure, key: string, repeats: Repetition, after: EpochMilliseconds): number => {
  const next = fromDefinition(procedure, `deadlines: ${key}.repeats.next`, () => repeats.next(after));
  return next > after ? next : unsound(procedure, key, `after ${after} comes ${next}, which does not lie after it`);
};

/** The occurrence of a deadline to execute at an instant not before its `dueAt`: the last one due. @throws DefinitionError */
export const occurrenceAt = (procedure: Procedure, deadline: KeyedDeadline, at: EpochMilliseconds): Occurrence => {
  const { key, repeats } = deadline;
  let { dueAt } = deadline;
  let missed = 0;
  for (; repeats; missed += 1) {
    const next = nextAfter(procedure, key, repeats, dueAt);
    if (next > at) break;
    if (missed === mostMissed) return unsound(procedure, key, `more than ${mostMissed} occurrences had passed`);
    dueAt = next;
  }
  return { ...deadline, dueAt, missed };
};

/** What has fallen due by an instant, in due order. */
export const dueBy = (
  procedure: Procedure,
  deadlines: readonly KeyedDeadline[],
  at: EpochMilliseconds,
): readonly Occurrence[] =>
  deadlines
    .filter(({ dueAt }) => dueAt <= at)
    .map((deadline) => occurrenceAt(procedure, deadline, at))
    .sort(byDue);
