import { DefinitionError } from '../errors/definitionError.ts';
import type { Person } from '../definition/actor.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Procedure } from '../definition/procedure.ts';
import { upgradeCommand } from '../definition/reservedCommands.ts';
import type { UpgradingInstance } from '../definition/upgrade.ts';
import { describeIssues, parseWith } from '../door/schemaIssues.ts';
import type { Entry } from '../journal/entry.ts';
import { foldEntry } from '../journal/fold.ts';
import { diffRecord } from '../json/diffRecord.ts';
import { toInstant } from '../time/instant.ts';
import { conclude } from './conclude.ts';
import type { Decision } from './decision.ts';
import { deriveDeadlines, standing } from './derive.ts';
import { fireDue } from './fireDue.ts';
import { hostEntry } from './hostEntry.ts';
import type { Instance } from './instance.ts';
import { isSameState } from './isSameState.ts';
import { begin, type Progress } from './progress.ts';
import { recordedTime } from './recordedTime.ts';
import { seal } from './seal.ts';
import type { World } from './world.ts';

/** Who takes an instance over to a later version, and why. */
export interface Upgrading {
  readonly by: Person;
  readonly reason: string;
}

/** The version an instance has, where it is at hand, and the one it shall have. */
export interface Versions {
  readonly from: Procedure | undefined;
  readonly to: Procedure;
}

const unsound = (procedure: Procedure, from: number, message: string): never => {
  throw new DefinitionError(
    `The upgrade of '${procedure.id}' from version ${from} to ${procedure.version} is not sound: ${message}`,
    { procedure: procedure.id, places: [{ place: `upgrades.${from}`, message }] },
  );
};

type Upgraded = Omit<UpgradingInstance, 'at'>;

const carryOver = (to: Procedure, { record, state, version }: Instance, at: string): Upgraded => {
  const upgrade = to.upgrades?.[String(version)];
  if (!upgrade) return unsound(to, version, 'there is none');
  const carried = fromDefinition(to, `upgrades.${version}`, () => upgrade({ record, state, at }));
  const { issues } = parseWith(to.record, carried.record, ['record']);
  if (issues.length > 0)
    return unsound(to, version, `it leaves a record that does not parse: ${describeIssues(issues)}`);
  return to.charts.practised.holds(carried)
    ? carried
    : unsound(to, version, 'it leaves a state that the chart has not');
};

const takeOver = (to: Procedure, present: Progress, upgrading: Upgrading, world: World): Progress => {
  const { instance } = present;
  const at = toInstant(recordedTime(instance, world.now));
  const { record, state } = carryOver(to, instance, at);
  const entry: Entry = {
    ...hostEntry(instance, { type: upgradeCommand, ...upgrading }, at),
    definition: { procedure: to.id, version: to.version },
    patches: [...diffRecord(instance.record, record).patches],
    ...(isSameState(state, instance.state) ? {} : { state }),
  };
  const deadlines = deriveDeadlines(to, foldEntry(instance, entry, ''), world);
  // All of them, moved or not: it may be that nobody here knows what the old version promised.
  const sealed = seal({ ...entry, deadlines: [...standing(deadlines)] });
  const taken = foldEntry(instance, sealed.entry, sealed.hash);
  return { instance: taken, deadlines, entries: [...present.entries, sealed] };
};

/**
 * Takes an instance over to a later version of its definition (rule R4). What is overdue happens first where its own
 * version is at hand; then the entry, with what became of record and state; then what is due by now under the new
 * version. Deadlines that have fired stay fired. Pure.
 *
 * @param worlds with its policy as each of the two versions reads it
 * @throws DefinitionError where the new version cannot take it over; RecordTooLargeError
 */
export const upgrade = (
  { from, to }: Versions,
  instance: Instance,
  upgrading: Upgrading,
  worlds: { readonly before: World; readonly after: World },
): Decision => {
  const now = recordedTime(instance, worlds.after.now);
  const present: Progress = from
    ? fireDue(from, begin(from, instance, worlds.before), now, worlds.before)
    : { instance, deadlines: [], entries: [] };
  if (from && present.setAside) return conclude(from, present, worlds.before);
  const taken = takeOver(to, present, upgrading, { ...worlds.after, now });
  return conclude(to, fireDue(to, taken, now, { ...worlds.after, now }), worlds.after);
};
