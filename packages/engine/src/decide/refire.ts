import type { Procedure } from '../definition/procedure.ts';
import type { Command } from '../door/command.ts';
import type { AnnouncedEffect, Entry } from '../journal/entry.ts';
import { canonical } from '../json/canonical.ts';
import { fromInstant, type EpochMilliseconds } from '../time/instant.ts';
import type { Deed } from './append.ts';
import { clockCommand } from './clockCommand.ts';
import { byDue, deriveDeadlines, type KeyedDeadline } from './derive.ts';
import type { Instance } from './instance.ts';
import { judge } from './judge.ts';
import { matterOf } from './matter.ts';
import { occurrenceAt, type Occurrence } from './occurrence.ts';
import type { World } from './world.ts';

/** The deadlines that have fired and may happen again: key → the entry that executed it. */
export type OnRecord = ReadonlyMap<string, Entry>;

interface Replay {
  readonly onRecord: OnRecord;
  readonly until: EpochMilliseconds;
}

interface Candidate {
  readonly due: Occurrence;
  readonly entry: Entry | undefined;
}

const recordedDue = (entry: Entry | undefined): EpochMilliseconds | undefined =>
  entry?.deadline && fromInstant(entry.deadline.dueAt);

// Which occurrences of a repeating deadline were executed is a matter of when somebody was awake: only the journal knows.
const occurrenceOnRecord = (
  procedure: Procedure,
  deadline: KeyedDeadline,
  entry: Entry | undefined,
  until: EpochMilliseconds,
): readonly Candidate[] => {
  const dueAt = recordedDue(entry);
  if (dueAt === undefined || dueAt > until || dueAt < deadline.dueAt) return [];
  const due = occurrenceAt(procedure, deadline, dueAt);
  return due.dueAt === dueAt ? [{ due, entry }] : [];
};

/** What has fallen due by an instant, in due order, each with its entry where it is on record. */
const candidates = (
  procedure: Procedure,
  instance: Instance,
  { onRecord, until }: Replay,
  world: World,
): readonly Candidate[] =>
  deriveDeadlines(procedure, instance, world)
    .filter(({ key, dueAt }) => dueAt <= until && !instance.fired.includes(key))
    .flatMap((deadline) => {
      const entry = onRecord.get(deadline.key);
      if (deadline.repeats) return occurrenceOnRecord(procedure, deadline, entry, until);
      return [{ due: { ...deadline, missed: 0 }, entry }];
    })
    .sort((left, right) => byDue(left.due, right.due));

const missedIn = (entry: Entry): number => (entry.format === 2 && entry.deadline?.missed) || 0;

const sameCommand = ({ dueAt, missed }: Occurrence, { type, payload }: Command, entry: Entry): boolean =>
  dueAt === recordedDue(entry) &&
  missed === missedIn(entry) &&
  type === entry.command.type &&
  canonical(payload) === canonical(entry.command.payload);

const said = (effects: readonly AnnouncedEffect[]): string =>
  canonical(effects.map(({ type, payload }) => ({ type, payload })));

const sameDeed = ({ happening, notedBecause }: Deed, entry: Entry): boolean =>
  (notedBecause ? 'noted' : 'accepted') === entry.outcome && said(happening.effects) === said(entry.effects);

/** The instance after a deadline has happened again as it did, or undefined where it would not. */
const again = (
  procedure: Procedure,
  instance: Instance,
  { due, entry }: Candidate,
  world: World,
): Instance | undefined => {
  const command = clockCommand(procedure, due);
  if (!entry || typeof command === 'string' || !sameCommand(due, command, entry)) return undefined;
  const { recordedAt, revision } = entry;
  const circumstances = { world: { ...world, observations: {} }, recordedAt, revision, missed: due.missed };
  const judgement = judge(matterOf(procedure, instance, command, circumstances));
  if (!('deed' in judgement) || !sameDeed(judgement.deed, entry)) return undefined;
  const { state, record } = judgement.deed.happening;
  return { ...instance, state, record, fired: [...instance.fired, due.key] };
};

/**
 * Lets fired deadlines happen again on an instance that has come to stand otherwise: in due order up to an instant, as
 * long as each fires as it did, at the same due time, by the same command, with the same effects. The first one that
 * does not, or that is not on record, ends it: what was due after that one is decided anew. Nothing is announced. Pure.
 */
export const refire = (procedure: Procedure, from: Instance, replay: Replay, world: World): Instance => {
  let instance = from;
  for (;;) {
    const [next] = candidates(procedure, instance, replay, world);
    const happened = next && again(procedure, instance, next, world);
    if (!happened) return instance;
    instance = happened;
  }
};
