import * as z from 'zod';
import { systemActor } from '../definition/actor.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Command } from '../door/command.ts';
import { describeIssues, parseWith } from '../door/schemaIssues.ts';
import { fromInstant, toInstant, type EpochMilliseconds } from '../time/instant.ts';
import type { SealedEntry, SetAsideReason } from './decision.ts';
import { deriveDeadlines, type KeyedDeadline } from './derive.ts';
import type { Instance } from './instance.ts';
import { judge } from './judge.ts';
import { matterOf } from './matter.ts';
import type { World } from './world.ts';

/** How far a decision has come. */
export interface Progress {
  readonly instance: Instance;
  readonly entries: readonly SealedEntry[];
  readonly setAside?: SetAsideReason;
}

// A sound definition fires a handful of deadlines at most; without end would be for ever.
const mostAtOnce = 1_000;

const stop = (progress: Progress, code: SetAsideReason['code'], message: string): Progress => ({
  ...progress,
  setAside: { code, message },
});

// The true due time, whenever somebody got round to it: the journal is the same with and without a worker (rule R9).
const recordedWhenDue = ({ recordedAt }: Instance, dueAt: EpochMilliseconds): EpochMilliseconds =>
  recordedAt === null ? dueAt : Math.max(dueAt, fromInstant(recordedAt));

const payloadSchema = z.record(z.string(), z.json());

/** The command of a deadline, past the same schema as anybody's; or what is wrong with it. */
const commandOf = (procedure: Procedure, { command: { type, payload }, dueAt }: KeyedDeadline): Command | string => {
  const definition = Object.hasOwn(procedure.commands, type) ? procedure.commands[type] : undefined;
  if (!definition) return `there is no command '${type}'`;
  const { value, issues } = parseWith(definition.payload.pipe(payloadSchema), payload, ['payload']);
  if (value === undefined) return `'${type}': ${describeIssues(issues)}`;
  return { type, payload: value, actor: systemActor, occurredAt: toInstant(dueAt) };
};

const fire = (procedure: Procedure, progress: Progress, deadline: KeyedDeadline, world: World): Progress => {
  const { instance } = progress;
  const { key } = deadline;
  if (instance.fired.includes(key))
    return stop(progress, 'deadline-fired-twice', `deadline '${key}' was derived again after it had fired`);
  const command = commandOf(procedure, deadline);
  if (typeof command === 'string') return stop(progress, 'deadline-refused', `deadline '${key}': ${command}`);
  const recordedAt = toInstant(recordedWhenDue(instance, deadline.dueAt));
  const matter = matterOf(procedure, instance, command, { world: { ...world, observations: {} }, recordedAt });
  const judgement = judge(matter, { key, dueAt: toInstant(deadline.dueAt) });
  if ('appended' in judgement)
    return { instance: judgement.appended.instance, entries: [...progress.entries, judgement.appended.sealed] };
  const why = judgement.answer.reasons.map(({ message }) => message.en).join(' ');
  return stop(progress, 'deadline-refused', `deadline '${key}': '${command.type}' was refused: ${why}`);
};

/**
 * Executes every deadline due at or before an instant, in due order, each as a command of `system` at its true due time
 * (rules R8 to R10). What cannot be executed sets the instance aside instead of being tried for ever.
 */
export const fireDue = (procedure: Procedure, from: Progress, until: EpochMilliseconds, world: World): Progress => {
  let progress = from;
  for (let fired = 0; progress.setAside === undefined; fired += 1) {
    const [next] = progress.instance.revision === 0 ? [] : deriveDeadlines(procedure, progress.instance, world);
    if (!next || next.dueAt > until) return progress;
    if (fired === mostAtOnce)
      return stop(progress, 'deadlines-without-end', `more than ${mostAtOnce} deadlines fell due in one decision`);
    progress = fire(procedure, progress, next, world);
  }
  return progress;
};
