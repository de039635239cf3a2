import type { Person } from '../../definition/actor.ts';
import { deriveDeadlines, type KeyedDeadline } from '../../decide/derive.ts';
import { compareText } from '../../store/memory/compareText.ts';
import { matchesQuery } from '../../store/memory/matchesQuery.ts';
import type { FactQuery, WakePlace } from '../../store/storedRows.ts';
import { fromInstant, toInstant, type EpochMilliseconds } from '../../time/instant.ts';
import { problemOf, type InstanceProblem } from '../instanceProblem.ts';
import { maySee, openRow, type LoadedInstance } from '../loadInstance.ts';
import type { EngineParts } from '../parts.ts';
import { worldOf } from '../prepare.ts';
import { toDeadlineView } from '../read.ts';
import { shownFacts } from '../shownFacts.ts';
import type { DeadlineView, FoundInstance } from '../view.ts';
import type { AgendaPlace } from './agendaQuery.ts';

/** A deadline of some instance. */
export interface AgendaItem extends DeadlineView {
  readonly instanceId: string;
  /** What its instance is found by. */
  readonly facts: FoundInstance['facts'];
}

/** A line of the agenda: a deadline, or an instance whose deadlines could not be derived. */
export type AgendaLine = { readonly place: AgendaPlace } & (
  { readonly item: AgendaItem } | { readonly problem: InstanceProblem }
);

/** Due order; ties by instance, then by key, both by code point. No two lines share a place. */
export const byPlace = (left: AgendaPlace, right: AgendaPlace): number =>
  fromInstant(left.dueAt) - fromInstant(right.dueAt) ||
  compareText(left.instanceId, right.instanceId) ||
  compareText(left.key, right.key);

const lineOf = ({ row, procedure, instance }: LoadedInstance, deadline: KeyedDeadline): AgendaLine => {
  const item = { instanceId: row.id, facts: shownFacts(procedure, row), ...toDeadlineView(instance, deadline) };
  return { place: { dueAt: item.dueAt, instanceId: row.id, key: item.key }, item };
};

/** Whose lines, up to when, and for whom. */
export interface Wanted {
  readonly until: EpochMilliseconds;
  readonly actor: Person | undefined;
  /** `undefined`: of whatever procedure and facts. */
  readonly among: FactQuery | undefined;
}

/** The lines of one instance, where its facts are those asked for. It stands at its wake-up where it cannot be read. */
export const linesOf = async (
  parts: EngineParts,
  { id, wakeAt }: WakePlace,
  { until, actor, among }: Wanted,
): Promise<readonly AgendaLine[]> => {
  const row = await parts.store.load(id);
  if (!row || row.setAside !== null || (among && !matchesQuery(among, row))) return [];
  try {
    const loaded = openRow(parts, row);
    if (!maySee(loaded, actor)) return [];
    const { procedure, instance } = loaded;
    const deadlines = deriveDeadlines(procedure, instance, await worldOf(parts, procedure, instance));
    return deadlines.filter(({ dueAt }) => dueAt <= until).map((deadline) => lineOf(loaded, deadline));
  } catch (error) {
    const problem = problemOf(id, error);
    // What cannot be read cannot be shown to be visible: it is the host's to see.
    return actor ? [] : [{ place: { dueAt: toInstant(wakeAt), instanceId: id, key: '' }, problem }];
  }
};
