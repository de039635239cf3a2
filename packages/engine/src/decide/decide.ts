import type { Procedure } from '../definition/procedure.ts';
import type { Command } from '../door/command.ts';
import { toInstant } from '../time/instant.ts';
import { append } from './append.ts';
import { correct } from './correct.ts';
import { conclude } from './conclude.ts';
import type { Decision } from './decision.ts';
import { fireDue } from './fireDue.ts';
import type { Instance } from './instance.ts';
import { judge } from './judge.ts';
import { matterOf } from './matter.ts';
import { meet } from './meeting.ts';
import { begin } from './progress.ts';
import { recordedTime } from './recordedTime.ts';
import type { World } from './world.ts';

/**
 * Decides what a command does to an instance, or, without a command, what the clock does to it.
 *
 * Pure: no I/O, no clock, no randomness; the same arguments give the same bytes in a browser, in a test and on every
 * store. What is due by now happens first, as if a worker had just been there, then the command, then what falls due by
 * now because of it, all in one decision (rule R9). A command that speaks of an instant before deadlines that have fired
 * is judged on the instance as it stood then; those that would not have fired after it are annulled. Nothing has happened
 * yet when it returns.
 *
 * @param instance as it stands; `unborn()` for a command that creates
 * @param command past the door, or undefined to let due deadlines happen
 * @param world with its `past` where the command speaks of an instant before the instance's `recordedAt`
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
  const now = recordedTime(instance, world.now);
  const present = fireDue(procedure, begin(procedure, instance, world), now, world);
  if (command === undefined || present.setAside) return conclude(procedure, present, world);

  const recordedAt = toInstant(recordedTime(present.instance, now));
  const met = meet(procedure, instance, { present, at: command.occurredAt ?? recordedAt }, world);
  const matter = matterOf(procedure, met.instance, command, { world, recordedAt });
  const judgement = judge(matter);
  if (!('deed' in judgement)) return conclude(procedure, present, world, judgement.answer);
  const { answer, deed } =
    met.instance === present.instance
      ? judgement
      : correct(procedure, judgement, { command, met, present: present.instance, now }, world);
  const taken = append(present, matter, deed);
  return conclude(procedure, fireDue(procedure, taken, now, world), world, answer);
};
