import type { Procedure } from '../definition/procedure.ts';
import { fromInstant, toInstant, type EpochMilliseconds } from '../time/instant.ts';
import { append } from './append.ts';
import { clockCommand } from './clockCommand.ts';
import type { SetAsideReason } from './decision.ts';
import type { Instance } from './instance.ts';
import { judge } from './judge.ts';
import { matterOf } from './matter.ts';
import { dueBy, type Occurrence } from './occurrence.ts';
import type { Progress } from './progress.ts';
import type { World } from './world.ts';

// A sound definition fires a handful of deadlines at most; without end would be for ever.
const mostAtOnce = 1_000;

const stop = (progress: Progress, code: SetAsideReason['code'], message: string): Progress => ({
  ...progress,
  setAside: { code, message },
});

// The true due time, whenever somebody got round to it: the journal is the same with and without a worker (rule R9).
const recordedWhenDue = ({ recordedAt }: Instance, dueAt: EpochMilliseconds): EpochMilliseconds =>
  recordedAt === null ? dueAt : Math.max(dueAt, fromInstant(recordedAt));

const fire = (procedure: Procedure, progress: Progress, due: Occurrence, world: World): Progress => {
  const { instance } = progress;
  const { key, missed } = due;
  if (instance.fired.includes(key))
    return stop(progress, 'deadline-fired-twice', `deadline '${key}' was derived again after it had fired`);
  const command = clockCommand(procedure, due);
  if (typeof command === 'string') return stop(progress, 'deadline-refused', `deadline '${key}': ${command}`);
  const recordedAt = toInstant(recordedWhenDue(instance, due.dueAt));
  const matter = matterOf(procedure, instance, command, { world: { ...world, observations: {} }, recordedAt, missed });
  const judgement = judge(matter);
  if ('deed' in judgement)
    return append(progress, matter, { ...judgement.deed, fired: { key, dueAt: toInstant(due.dueAt), missed } });
  const why = judgement.answer.reasons.map(({ message }) => message.en).join(' ');
  return stop(progress, 'deadline-refused', `deadline '${key}': '${command.type}' was refused: ${why}`);
};

/**
 * Executes every deadline due at or before an instant, in due order, each as a command of `system` at its true due time
 * (rules R8 to R10). What cannot be executed sets the instance aside instead of being tried for ever.
 * @throws DefinitionError, RecordTooLargeError
 */
export const fireDue = (procedure: Procedure, from: Progress, until: EpochMilliseconds, world: World): Progress => {
  let progress = from;
  for (let fired = 0; progress.setAside === undefined; fired += 1) {
    const [next] = dueBy(procedure, progress.deadlines, until);
    if (!next) return progress;
    if (fired === mostAtOnce)
      return stop(progress, 'deadlines-without-end', `more than ${mostAtOnce} deadlines fell due in one decision`);
    progress = fire(procedure, progress, next, world);
  }
  return progress;
};
