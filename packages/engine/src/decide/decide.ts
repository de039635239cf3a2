import type { Procedure } from '../definition/procedure.ts';
import type { Command } from '../door/command.ts';
import { fromInstant, toInstant } from '../time/instant.ts';
import type { Answer, Decision } from './decision.ts';
import { deriveDeadlines, deriveWakeAt } from './derive.ts';
import { fireDue, type Progress } from './fireDue.ts';
import type { Instance } from './instance.ts';
import { judge } from './judge.ts';
import { matterOf } from './matter.ts';
import { projectFacts } from './projectFacts.ts';
import { recordedTime } from './recordedTime.ts';
import type { World } from './world.ts';

const conclude = (procedure: Procedure, progress: Progress, answer: Answer | undefined, world: World): Decision => ({
  answer,
  entries: progress.entries,
  next: progress.instance,
  facts: projectFacts(procedure, progress.instance, world),
  wakeAt: deriveWakeAt(deriveDeadlines(procedure, progress.instance, world)),
  setAside: progress.setAside,
});

/**
 * Decides what a command does to an instance, or, without a command, what the clock does to it.
 *
 * Pure: no I/O, no clock, no randomness; the same arguments give the same bytes in a browser, in a test and on every
 * store. Deadlines that were due at or before the command's instant happen first, then the command, then those due by
 * now, all in one decision (rule R9). Nothing has happened yet when it returns.
 *
 * @param instance as it stands; `unborn()` for a command that creates
 * @param command past the door, or undefined to let due deadlines happen
 * @throws DefinitionError `definition-fault` where the definition cannot carry out what it allows
 * @throws RecordTooLargeError `record-too-large`
 *
 * @example
 * ```ts
 * const decision = decide(procedure, instance, command, { now, policy, calendars, observations: {} });
 * if (decision.answer?.outcome === 'refused') console.log(decision.answer.reasons[0]?.message.zh);
 * ```
 */
export const decide = (
  procedure: Procedure,
  instance: Instance,
  command: Command | undefined,
  world: World,
): Decision => {
  const start: Progress = { instance, entries: [] };
  const now = recordedTime(instance, world.now);
  const occurredAt = command?.occurredAt === undefined ? now : fromInstant(command.occurredAt);
  const before = fireDue(procedure, start, Math.min(occurredAt, now), world);
  if (command === undefined || before.setAside) return conclude(procedure, before, undefined, world);

  const recordedAt = toInstant(recordedTime(before.instance, now));
  const judgement = judge(matterOf(procedure, before.instance, command, { world, recordedAt }));
  const after: Progress =
    'appended' in judgement
      ? { instance: judgement.appended.instance, entries: [...before.entries, judgement.appended.sealed] }
      : before;
  return conclude(procedure, fireDue(procedure, after, now, world), judgement.answer, world);
};
