import type { Person } from '../definition/actor.ts';
import type { Procedure } from '../definition/procedure.ts';
import { discardCommand } from '../definition/reservedCommands.ts';
import { foldEntry } from '../journal/fold.ts';
import { toInstant } from '../time/instant.ts';
import { conclude } from './conclude.ts';
import type { Decision } from './decision.ts';
import { fireDue } from './fireDue.ts';
import { hostEntry } from './hostEntry.ts';
import type { Instance } from './instance.ts';
import { begin } from './progress.ts';
import { recordedTime } from './recordedTime.ts';
import { seal } from './seal.ts';
import type { World } from './world.ts';

/** Which effect is given up, who decided that, and why. */
export interface Discarding {
  readonly effect: string;
  readonly type: string;
  readonly by: Person;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/**
 * Puts on record that an effect of an instance is given up (rule R18): what is overdue happens first, then the entry, which
 * changes neither record nor state. Pure.
 * @throws DefinitionError, RecordTooLargeError
 */
export const discard = (
  procedure: Procedure,
  instance: Instance,
  { effect, type, by, reason, idempotencyKey }: Discarding,
  world: World,
): Decision => {
  const now = recordedTime(instance, world.now);
  const present = fireDue(procedure, begin(procedure, instance, world), now, world);
  if (present.setAside) return conclude(procedure, present, world);
  const at = toInstant(recordedTime(present.instance, now));
  const deed = { type: discardCommand, by, reason, payload: { effect, type }, idempotencyKey };
  const sealed = seal(hostEntry(present.instance, deed, at));
  const moved = { ...foldEntry(present.instance, sealed.entry, ''), head: sealed.hash };
  return conclude(procedure, { ...present, instance: moved, entries: [...present.entries, sealed] }, world);
};
