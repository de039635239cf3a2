import { parseQuestion } from '../../door/parseQuestion.ts';
import type { Store } from '../../store/store.ts';
import type { WakePlace } from '../../store/storedRows.ts';
import { fromInstant, toInstant, type EpochMilliseconds } from '../../time/instant.ts';
import { toFactQuery } from '../find.ts';
import type { InstanceProblem } from '../instanceProblem.ts';
import type { EngineParts } from '../parts.ts';
import { byPlace, linesOf, type AgendaItem, type AgendaLine, type Wanted } from './agendaLine.ts';
import { agendaQuerySchema, type AgendaPlace, type AgendaQuery } from './agendaQuery.ts';

/** What is due next, across instances: one page. */
export interface Agenda {
  /** In due order; ties by instance id, then by key, both by code point. */
  readonly items: readonly AgendaItem[];
  /** Instances whose deadlines could not be derived, among those that wake in the time of this page. For the host alone. */
  readonly unreadable: readonly InstanceProblem[];
  /** The `after` of the next page; `null`: there is nothing more. */
  readonly next: AgendaPlace | null;
}

const readAtOnce = 128;
// More rows than one person holds; fewer than a page of wake-ups would have to pass over.
const foundAtMost = 999;

async function* wakePages(store: Store, until: EpochMilliseconds): AsyncGenerator<readonly WakePlace[]> {
  let after: WakePlace | undefined;
  for (;;) {
    const page = await store.due(until, readAtOnce, null, after);
    yield page;
    after = page.at(-1);
    if (page.length < readAtOnce) return;
  }
}

/** Whether a line comes before everything of the instances that wake after this one. */
const isSettled = ({ place }: AgendaLine, { wakeAt, id }: WakePlace): boolean =>
  byPlace({ ...place, key: '' }, { dueAt: toInstant(wakeAt), instanceId: id, key: '' }) <= 0;

const pageOf = (lines: readonly AgendaLine[], limit: number): Agenda => {
  const items = lines.flatMap((line) => ('item' in line ? line : []));
  const last = items.length > limit ? items[limit - 1]?.place : undefined;
  return {
    items: items.slice(0, limit).map(({ item }) => item),
    unreadable: lines.flatMap((line) =>
      'problem' in line && (!last || byPlace(line.place, last) < 0) ? line.problem : [],
    ),
    next: last ?? null,
  };
};

const amongWhich = (parts: EngineParts, { procedure, where }: Pick<AgendaQuery, 'procedure' | 'where'>) =>
  procedure === undefined && where === undefined
    ? undefined
    : toFactQuery(parts.procedures.newest(procedure), { ...(where === undefined ? {} : { where }) });

const inOrder = (lines: readonly AgendaLine[], after: AgendaPlace | undefined): readonly AgendaLine[] =>
  lines
    .filter(({ place }) => !after || byPlace(place, after) > 0)
    .sort((left, right) => byPlace(left.place, right.place));

/** The lines of instances that are found by their facts: all of them, or undefined where they are too many to look at. */
const linesByFacts = async (parts: EngineParts, wanted: Wanted): Promise<readonly AgendaLine[] | undefined> => {
  if (!wanted.among || wanted.among.where.length === 0) return undefined;
  const found = await parts.store.find(wanted.among, { limit: foundAtMost + 1 });
  if (found.length > foundAtMost) return undefined;
  const waking = found.flatMap(({ id, wakeAt }) => (wakeAt !== null && wakeAt <= wanted.until ? { id, wakeAt } : []));
  return (await Promise.all(waking.map((place) => linesOf(parts, place, wanted)))).flat();
};

/**
 * What is due next, across instances, in due order, as their committed records give it. Few that certain facts hold of
 * are found by these. Others are read in the order of their wake-ups, and no further than the page needs: of one that
 * wakes later nothing is due earlier (rule R8). A page reads anew the instances that woke before it, whose later deadlines
 * may be its own. What is set aside is left out, and what has other facts is passed over unread.
 * @throws InvalidQueryError, UnknownProcedureError, store errors
 */
export const readAgenda = async (parts: EngineParts, asked: AgendaQuery): Promise<Agenda> => {
  const { limit, after, actor, ...query } = parseQuestion(agendaQuerySchema, asked);
  const until = fromInstant(query.until);
  const wanted = { until, actor, among: amongWhich(parts, query) };
  const found = await linesByFacts(parts, wanted);
  if (found) return pageOf(inOrder(found, after), limit);
  let lines: readonly AgendaLine[] = [];
  for await (const page of wakePages(parts.store, until)) {
    const read = await Promise.all(page.map((place) => linesOf(parts, place, wanted)));
    // Who has moved on since the page before comes again: what it says now counts.
    const ids = new Set(page.map(({ id }) => id));
    const others = lines.filter(({ place }) => !ids.has(place.instanceId));
    lines = inOrder([...others, ...read.flat()], after);
    const last = page.at(-1);
    const settled = lines.filter((line) => last && isSettled(line, last));
    // One more than asked for, so that `next` is known.
    if (settled.filter((line) => 'item' in line).length > limit) return pageOf(settled, limit);
  }
  return pageOf(lines, limit);
};
