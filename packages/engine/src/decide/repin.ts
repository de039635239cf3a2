import type { Person } from '../definition/actor.ts';
import type { Procedure } from '../definition/procedure.ts';
import { repinCommand } from '../definition/reservedCommands.ts';
import type { Pins } from '../documents/pins.ts';
import type { Entry } from '../journal/entry.ts';
import { foldEntry } from '../journal/fold.ts';
import { toInstant, type Instant } from '../time/instant.ts';
import { changedDeadlines } from './append.ts';
import { conclude } from './conclude.ts';
import type { Decision } from './decision.ts';
import { deriveDeadlines } from './derive.ts';
import { fireDue } from './fireDue.ts';
import { hostEntry } from './hostEntry.ts';
import type { Instance } from './instance.ts';
import { movedDeadlines, type MovedDeadline } from './movedDeadlines.ts';
import { begin, type Progress } from './progress.ts';
import { recordedTime } from './recordedTime.ts';
import { seal } from './seal.ts';
import type { World } from './world.ts';

/** Who pins an instance to which documents, and why. */
export interface Repinning {
  readonly pins: Pins;
  readonly by: Person;
  readonly reason: string;
}

/** What pinning an instance anew does: nothing of it has happened yet. */
export interface Repinned {
  readonly decision: Decision;
  /** Which deadlines move, and the keys of those that are due at once by where they move to; `null`: it cannot be moved. */
  readonly moved: { readonly deadlines: readonly MovedDeadline[]; readonly dueAtOnce: readonly string[] } | null;
}

const entryOf = (instance: Instance, { pins, by, reason }: Repinning, at: Instant): Entry => ({
  ...hostEntry(instance, { type: repinCommand, by, reason }, at),
  policy: pins.policy,
  calendars: { ...pins.calendars },
});

const takePins = (procedure: Procedure, present: Progress, repinning: Repinning, world: World): Progress => {
  const { instance, entries } = present;
  const entry = entryOf(instance, repinning, toInstant(recordedTime(instance, world.now)));
  const moved = foldEntry(instance, entry, '');
  const deadlines = deriveDeadlines(procedure, moved, world);
  const changed = changedDeadlines(present.deadlines, deadlines);
  const sealed = seal({ ...entry, ...(changed ? { deadlines: [...changed] } : {}) });
  return { instance: { ...moved, head: sealed.hash }, deadlines, entries: [...entries, sealed] };
};

/**
 * Pins an instance to other documents (rule R4): what is overdue happens first, under those it had; then the entry, which
 * names the new ones and the deadlines where they moved; then what is due by now under the new ones (rule R9). A deadline
 * that has fired stays fired, wherever the new documents would have put it. Pure.
 *
 * @param worlds with the documents it is pinned to, and with those it shall be pinned to
 * @throws DefinitionError, RecordTooLargeError
 */
export const repin = (
  procedure: Procedure,
  instance: Instance,
  repinning: Repinning,
  worlds: { readonly before: World; readonly after: World },
): Repinned => {
  const now = recordedTime(instance, worlds.before.now);
  const present = fireDue(procedure, begin(procedure, instance, worlds.before), now, worlds.before);
  if (present.setAside) return { decision: conclude(procedure, present, worlds.before), moved: null };
  const taken = takePins(procedure, present, repinning, { ...worlds.after, now });
  const done = fireDue(procedure, taken, now, { ...worlds.after, now });
  const fired = done.entries.slice(taken.entries.length);
  return {
    decision: conclude(procedure, done, worlds.after),
    moved: {
      deadlines: movedDeadlines(present.deadlines, taken.deadlines),
      dueAtOnce: fired.flatMap(({ entry }) => entry.deadline?.key ?? []),
    },
  };
};
