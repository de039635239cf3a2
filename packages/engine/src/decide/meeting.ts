import type { Procedure } from '../definition/procedure.ts';
import { firedAfterwards, firedAmong, type Past } from '../journal/past.ts';
import { toInstant, type Instant } from '../time/instant.ts';
import { fireDue } from './fireDue.ts';
import type { Instance } from './instance.ts';
import { begin, type Progress } from './progress.ts';
import { recordedTime } from './recordedTime.ts';
import type { OnRecord } from './refire.ts';
import { relive } from './relive.ts';
import type { World } from './world.ts';

/** What a command meets once the clock has been there. */
export interface Meeting {
  /** What it is judged on: the instance as it stands, or, for a late command, as it stood. */
  readonly instance: Instance;
  /** For a late command: the fired deadlines, which it may have come before; for any other, none. */
  readonly onRecord: OnRecord;
}

/** What has happened to an instance up to where a decision has come. */
const pastOf = (instance: Instance, { entries }: Progress, { past }: World): Past => ({
  base: past?.base ?? instance,
  since: [...(past?.since ?? []), ...entries],
});

/**
 * What a command meets that speaks of an instant: where no deadline has fired that was due after it, the instance as it
 * stands; otherwise the instance as it stood then (rule R9).
 * @param from the instance the decision began with
 */
export const meet = (
  procedure: Procedure,
  from: Instance,
  { present, at }: { readonly present: Progress; readonly at: Instant },
  world: World,
): Meeting => {
  const standing = present.instance;
  const past = pastOf(from, present, world);
  const onRecord = firedAmong(past.since);
  if (![...onRecord.values()].some((fired) => firedAfterwards(fired, at)))
    return { instance: standing, onRecord: new Map() };
  return { instance: relive(procedure, past, { standing, at }, world), onRecord };
};

/**
 * The instance a command given now will be judged on: what is due by now has happened; a command that speaks of an
 * earlier instant meets the instance as it stood then, if `world.past` is given. Ports are asked about it (rule R5). Pure.
 * @throws DefinitionError, RecordTooLargeError
 */
export const instanceMet = (procedure: Procedure, instance: Instance, world: World, occurredAt?: Instant): Instance => {
  const now = recordedTime(instance, world.now);
  const present = fireDue(procedure, begin(procedure, instance, world), now, world);
  return meet(procedure, instance, { present, at: occurredAt ?? toInstant(now) }, world).instance;
};
