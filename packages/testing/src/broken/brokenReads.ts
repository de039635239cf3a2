import type { FactQuery, Store } from '@statedesk/engine';
import { indexTokens, keywordSlots, memoryStore, memoryTables, queryTokens } from '@statedesk/engine';
import { storeGroups } from '../conformance/groups/storeGroups.ts';
import type { BrokenStore } from './brokenStore.ts';
import { brokenBy } from './brokenStore.ts';

const { closing, finding, order, paging, reopening, searching, settingAside, waking } = storeGroups;

/** Finds and counts without the search terms, and lets `holds` decide on each row's text. */
const searchingBy = (sound: Store, holds: (text: string, term: string) => boolean): Pick<Store, 'find' | 'count'> => {
  const find: Store['find'] = async ({ text = [], ...query }, page) =>
    (await sound.find(query, page)).filter(({ facts }) => text.every((term) => holds(String(facts.text ?? ''), term)));
  return { find, count: async (query: FactQuery) => (await find(query, { limit: 1000 })).length };
};

export const brokenReads: readonly BrokenStore[] = [
  brokenBy(
    'orders due instances by id alone',
    [waking.title, 'orders by instant, then by id in code point order'],
    (sound) => ({
      due: async (...about) => (await sound.due(...about)).toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    }),
  ),
  brokenBy(
    'orders ids by UTF-16 units',
    [waking.title, 'orders by instant, then by id in code point order'],
    (sound) => ({
      due: async (...about) =>
        (await sound.due(...about)).toSorted(
          (left, right) => left.wakeAt - right.wakeAt || (left.id < right.id ? -1 : 1),
        ),
    }),
  ),
  brokenBy('wakes a moment late', [waking.title, 'is due from its instant on, and not before'], (sound) => ({
    due: (now, limit, known) => sound.due(now - 1, limit, known),
  })),
  brokenBy(
    'wakes versions that the worker does not have',
    [waking.title, 'leaves out versions and procedures that the worker does not have'],
    (sound) => ({
      due: (now, limit, known) => sound.due(now, limit, [...(known ?? []), { procedure: 'incident', version: 2 }]),
    }),
  ),
  brokenBy(
    'wakes nobody where no definition is named',
    [waking.title, 'takes every definition where none is named'],
    (sound) => ({ due: (now, limit, known, after) => sound.due(now, limit, known ?? [], after) }),
  ),
  brokenBy(
    'begins every page of wake-ups with the first',
    [waking.title, 'goes on behind a place of the order, whether that place is taken or not'],
    (sound) => ({ due: (now, limit, known) => sound.due(now, limit, known) }),
  ),
  brokenBy(
    'takes the place of a page for an instant alone',
    [waking.title, 'goes on behind a place of the order, whether that place is taken or not'],
    (sound) => ({
      due: async (now, limit, known, after) =>
        (await sound.due(now, limit, known, after)).filter(({ wakeAt }) => wakeAt > (after?.wakeAt ?? 0)),
    }),
  ),
  brokenBy(
    'rewrites the wake-up of an instance that has moved on',
    [waking.title, 'does not rewrite the wake-up of an instance that has moved on'],
    (sound, tables) => ({
      rearm: (id, _, wakeAt) => sound.rearm(id, tables.instances.get(id)?.revision ?? 0, wakeAt),
    }),
  ),
  brokenBy(
    'hands out as due what is set aside',
    [settingAside.title, 'keeps what is set aside out of the due query'],
    (sound, tables) => ({
      due: async (now, limit, known) => {
        const aside = [...tables.instances.values()].filter(
          (row) => row.setAside !== null && (row.wakeAt ?? now + 1) <= now,
        );
        return [
          ...(await sound.due(now, limit, known)),
          ...aside.map(({ id, wakeAt }) => ({ id, wakeAt: wakeAt ?? 0 })),
        ];
      },
    }),
  ),
  brokenBy(
    'releases an instance by its next commit',
    [settingAside.title, 'leaves the mark where a commit comes in'],
    (sound) => ({
      commit: async (batch, at) => {
        const results = await sound.commit(batch, at);
        for (const { next } of batch) await sound.setAside(next.id, null);
        return results;
      },
    }),
  ),
  brokenBy(
    'counts the end of a range in',
    [finding.title, 'takes a range as half open, with null in none'],
    (sound) => {
      const closed = (query: FactQuery): FactQuery => ({
        ...query,
        where: query.where.map((condition) =>
          'before' in condition && typeof condition.before === 'string'
            ? { ...condition, before: `${condition.before}\u0001` }
            : condition,
        ),
      });
      return { find: (query, page) => sound.find(closed(query), page), count: (query) => sound.count(closed(query)) };
    },
  ),
  brokenBy('knows no slot of a newer engine', [finding.title, 'looks into every slot'], (sound) => {
    const isKnown = ({ where }: FactQuery): boolean => where.every(({ slot }) => slot !== keywordSlots.at(-1));
    return {
      find: async (query, page) => (isKnown(query) ? sound.find(query, page) : []),
      count: async (query) => (isKnown(query) ? sound.count(query) : 0),
    };
  }),
  brokenBy(
    'lists nulls first where the order is downwards',
    [paging.title, 'orders by a number downwards, ties by position, alike on pages of every size'],
    (sound) => ({
      find: async (query, page) => {
        const found = await sound.find(query, page);
        const slot = page.order?.direction === 'descending' ? page.order.slot : undefined;
        if (slot === undefined) return found;
        const isNull = (row: (typeof found)[number]) => (row.facts[slot] ?? null) === null;
        return [...found.filter(isNull), ...found.filter((row) => !isNull(row))];
      },
    }),
  ),
  brokenBy(
    'begins every page with the first row',
    [paging.title, 'orders by position, alike on pages of every size'],
    (sound) => ({
      find: async (query, page) =>
        (await sound.find(query, { ...page, limit: 1000 })).slice(page.after ? 1 : 0, page.limit),
    }),
  ),
  brokenBy(
    'finds no Chinese word of one character',
    [searching.title, 'finds Chinese words of one character'],
    (sound) =>
      searchingBy(sound, (text, term) => queryTokens(term).every((token) => token.length > 1 && text.includes(token))),
  ),
  brokenBy(
    'takes the pairs of a word for the word',
    [searching.title, 'finds Chinese words of three characters only where they stand together'],
    (sound) =>
      searchingBy(sound, (text, term) => queryTokens(term).every((token) => indexTokens(text).includes(token))),
  ),
  brokenBy('tells letters’ cases apart', [searching.title, 'finds parts of Latin words, in whatever case'], (sound) =>
    searchingBy(sound, (text, term) => text.includes(term)),
  ),
  brokenBy(
    'reads changes from behind',
    [order.title, 'reads all changes by position, after one and up to a limit'],
    (sound) => ({
      changes: async (after, limit) => (await sound.changes(after, limit)).toReversed(),
    }),
  ),
  brokenBy(
    'answers after it was closed',
    [closing.title, 'refuses every call after it with StoreClosedError'],
    (sound) => ({
      close: () => Promise.resolve(),
      position: () => sound.position(),
    }),
  ),
  {
    fault: 'keeps nothing beyond its handle',
    caughtBy: [reopening.title, 'finds every table as it was left'],
    over: () => memoryStore(memoryTables()),
  },
];
