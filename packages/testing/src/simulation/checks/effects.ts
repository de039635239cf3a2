import { canonical, type AnnouncedEffect } from '@statedesk/engine';
import type { Books } from '../books.ts';
import type { Finding } from '../finding.ts';
import type { Delivery } from '../ledger.ts';

/** An effect as an entry announced it. */
interface Announced extends AnnouncedEffect {
  readonly instanceId: string;
}

const announcedIn = ({ journal }: Books): readonly Announced[] =>
  journal.flatMap(({ instanceId, entry }) => entry.effects.map((effect) => ({ ...effect, instanceId })));

const isDone = ({ done }: Delivery): boolean => done !== undefined;

/** The effects that entries say were given up. */
const discardedIn = ({ journal }: Books): readonly string[] =>
  journal.flatMap(({ entry: { command } }) => {
    const { effect } = command.payload;
    return command.type === 'discardEffect' && typeof effect === 'string' ? effect : [];
  });

const withoutTrace = (books: Books): readonly Finding[] => {
  const discarded = new Set(discardedIn(books));
  return books.ledger
    .discarded()
    .filter((key) => !discarded.has(key))
    .map((key) => ({ rule: 'acknowledged-lost', message: `${key} was given up, and no entry says so` }));
};

const lost = (books: Books, handled: ReadonlySet<string>): readonly Finding[] => {
  const delivered = new Set(
    books.ledger
      .deliveries()
      .filter(isDone)
      .map(({ effect }) => effect.key),
  );
  const kept = new Set([...books.outbox.map(({ key }) => key), ...discardedIn(books)]);
  return announcedIn(books)
    .filter(({ key, type }) => (handled.has(type) ? !delivered.has(key) : false) && !kept.has(key))
    .map(({ key, type }) => ({ rule: 'effect-lost', message: `${type} ${key} was announced and never delivered` }));
};

const strange = (books: Books): readonly Finding[] => {
  const announced = new Map(announcedIn(books).map((effect) => [effect.key, effect]));
  return books.ledger.deliveries().flatMap(({ effect, instanceId }): readonly Finding[] => {
    const told = announced.get(effect.key);
    const what = `${effect.type} ${effect.key}`;
    if (!told) return [{ rule: 'effect-unannounced', message: `${what} was delivered, and nobody announced it` }];
    const { key, type, lane, payload } = told;
    if (canonical({ key, type, lane, payload }) === canonical(effect) && told.instanceId === instanceId) return [];
    return [{ rule: 'effect-changed', message: `${what} was delivered otherwise than it was announced` }];
  });
};

/** One announcement is one type and payload of one entry: procedures that are simulated say nothing twice in one entry. */
const underTwoKeys = (books: Books): readonly Finding[] => {
  const keys = new Map<string, Set<string>>();
  for (const { effect, instanceId } of books.ledger.deliveries()) {
    const [, revision = ''] = /\/(\d+)\/\d+/.exec(effect.key.slice(instanceId.length)) ?? [];
    const announcement = canonical([instanceId, revision, effect.type, effect.payload]);
    keys.set(announcement, (keys.get(announcement) ?? new Set()).add(effect.key));
  }
  return [...keys].flatMap(([what, under]): readonly Finding[] =>
    under.size === 1 ? [] : [{ rule: 'effect-two-keys', message: `${what} was delivered as ${[...under].join(', ')}` }],
  );
};

/** Within a lane nothing begins to be delivered before what was announced in front of it has been, or was given up. */
const outOfOrder = (books: Books): readonly Finding[] => {
  const deliveries = Map.groupBy(books.ledger.deliveries(), ({ effect }) => effect.key);
  const discarded = new Set(discardedIn(books));
  const lanes = Map.groupBy(announcedIn(books), ({ instanceId, lane }) => `${lane} ${instanceId}`);
  return [...lanes.values()].flatMap((effects) =>
    effects.slice(1).flatMap((effect, index): readonly Finding[] => {
      const inFront = effects[index]?.key ?? '';
      const before = deliveries.get(inFront);
      const begun = deliveries.get(effect.key)?.[0]?.begun;
      const done = Math.min(Infinity, ...(before ?? []).map((one) => one.done ?? Infinity));
      if (before === undefined || begun === undefined || done < begun || discarded.has(inFront)) return [];
      return [{ rule: 'lane-order', message: `${effect.key} was delivered before the one in front of it` }];
    }),
  );
};

/** Every announced effect delivered at least once, as it was announced, never under two keys, in the order of its lane. */
export const checkEffects = (books: Books, handled: readonly string[]): readonly Finding[] => [
  ...lost(books, new Set(handled)),
  ...withoutTrace(books),
  ...strange(books),
  ...underTwoKeys(books),
  ...outOfOrder(books),
];
