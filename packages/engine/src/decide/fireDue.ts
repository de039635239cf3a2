import { systemActor } from '../definition/actor.ts';
import type { Procedure } from '../definition/procedure.ts';
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

const fire = (procedure: Procedure, progress: Progress, deadline: KeyedDeadline, world: World): Progress => {
  const { instance } = progress;
  if (instance.fired.includes(deadline.key))
    return stop(progress, 'deadline-fired-twice', `deadline '${deadline.key}' was derived again after it had fired`);
  const dueAt = toInstant(deadline.dueAt);
  const matter = matterOf(
    procedure,
    instance,
    { type: deadline.command.type, payload: deadline.command.payload, actor: systemActor, occurredAt: dueAt },
    { world: { ...world, observations: {} }, recordedAt: toInstant(recordedWhenDue(instance, deadline.dueAt)) },
  );
  const judgement = judge(matter, { key: deadline.key, dueAt });
  if (!('appended' in judgement))
    return stop(
      progress,
      'deadline-refused',
      `the command '${deadline.command.type}' of deadline '${deadline.key}' was refused`,
    );
  const { appended } = judgement;
  return { instance: appended.instance, entries: [...progress.entries, appended.sealed] };
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
