import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../../definition/defineProcedure.ts';
import { memoryTables } from '../../store/memory/memoryTables.ts';
import { lending, lendingDefinition } from '../../testProcedures/lending/lending.suite.ts';
import {
  calendars,
  closeLoan,
  dueAt,
  lendBook,
  librarian,
  member,
  remindedAt,
  renewLoan,
  returnBook,
  stranger,
} from '../../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary, type Library } from '../../testProcedures/lending/lendingLibrary.suite.ts';
import type { Engine } from '../engine.ts';
import type { Agenda } from './agenda.ts';
import type { AgendaItem } from './agendaLine.ts';
import type { AgendaQuery } from './agendaQuery.ts';

const until = '2026-12-31T00:00:00+08:00';

/** Every page of the agenda, one after the other; a cursor that never ends is a failure, not a wait. */
const allPages = async (engine: Engine, query: AgendaQuery): Promise<readonly Agenda[]> => {
  const pages = [await engine.agenda(query)];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
    expect(pages.length).toBeLessThan(100);
    pages.push(await engine.agenda({ ...query, after: next }));
  }
  return pages;
};

const placeOf = ({ dueAt: at, instanceId, key }: Pick<AgendaItem, 'dueAt' | 'instanceId' | 'key'>): string =>
  `${at} ${instanceId} ${key}`;

/** What each instance says itself, put in order: what the agenda must be. */
const reckoned = async ({ engine, tables }: Library): Promise<readonly string[]> => {
  const each = [...tables.instances.keys()].map(async (instanceId) =>
    (await engine.deadlines(instanceId)).map((deadline) => placeOf({ instanceId, ...deadline })),
  );
  return (await Promise.all(each)).flat().sort();
};

describe('R8 the agenda: what is due next across instances', () => {
  it('shows each deadline with its instance, requirement, due time and command', async () => {
    const { engine, lend } = await openLibrary();
    const id = await lend();
    const { items, unreadable, next } = await engine.agenda({ until });
    const { facts } = (await engine.find())[0]!;
    expect(items).toEqual((await engine.deadlines(id)).map((deadline) => ({ instanceId: id, facts, ...deadline })));
    expect(items[0]).toMatchObject({
      instanceId: id,
      id: 'reminder',
      requirement: '1.5',
      dueAt: new Date(remindedAt).toISOString(),
      provisional: false,
      command: 'sendReminder',
    });
    expect([unreadable, next]).toEqual([[], null]);
  });

  it('puts the first deadline of one before the later one of another, whichever wakes first', async () => {
    const { engine, request, give } = await openLibrary({ policies: { lending: { remindHoursBefore: 24 * 9 } } });
    const early = await request('early');
    await give(early, { ...lendBook, payload: { days: 10 } });
    const late = await request('late');
    await give(late, { ...lendBook, payload: { days: 12 } });
    const { items } = await engine.agenda({ until });
    expect(items.map(({ instanceId, id }) => [instanceId === early ? 'early' : 'late', id])).toEqual([
      ['early', 'reminder'],
      ['late', 'reminder'],
      ['early', 'return'],
      ['late', 'return'],
    ]);
  });

  it('is the deadlines of all instances in due order, alike on pages of every size, without gaps or repeats', async () => {
    const loan = fc.record({
      days: fc.integer({ min: 1, max: 12 }),
      wait: fc.constantFrom(0, 0, 3_600_000, 86_400_000),
      fate: fc.constantFrom('out', 'out', 'renewed', 'closed', 'requested'),
    });
    const story = fc.array(loan, { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(story, fc.integer({ min: 1, max: 7 }), async (loans, limit) => {
        const library = await openLibrary();
        const { engine, clock, give } = library;
        for (const [index, { days, wait, fate }] of loans.entries()) {
          const id = await library.request(`loan-${index}`);
          if (fate !== 'requested') await give(id, { ...lendBook, payload: { days } });
          if (fate === 'renewed') await give(id, { ...renewLoan, payload: { days: days + 2 } });
          if (fate === 'closed') await give(id, returnBook);
          if (fate === 'closed') await give(id, closeLoan);
          clock.advanceBy(wait);
        }
        const end = '2030-01-01T00:00:00Z';
        const pages = await allPages(engine, { until: end, limit });
        expect(pages.flatMap(({ items }) => items.map(placeOf))).toEqual(await reckoned(library));
        expect(pages.slice(0, -1).every(({ items }) => items.length === limit)).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('is in due order also where more instances are read than at once', async () => {
    const library = await openLibrary({ policies: { lending: { remindHoursBefore: 24 * 20 } } });
    for (let loan = 0; loan < 300; loan += 1) {
      const id = await library.request(`loan-${loan}`);
      await library.give(id, { ...lendBook, payload: { days: 1 + ((loan * 7) % 40) } });
    }
    const pages = await allPages(library.engine, { until, limit: 70 });
    expect(pages.flatMap(({ items }) => items.map(placeOf))).toEqual(await reckoned(library));
  });

  it('shows one that moves on while it is read as it is then, and not as it was beside that', async () => {
    let looks = 0;
    const library = await openLibrary({
      wrap: (store) => ({
        ...store,
        due: async (...asked) => {
          if ((looks += 1) === 2) await library.give(first, renewLoan);
          return store.due(...asked);
        },
      }),
    });
    for (let loan = 0; loan < 130; loan += 1) await library.lend(`loan-${loan}`);
    const [first = ''] = [...library.tables.instances.keys()].toSorted();
    const { items } = await library.engine.agenda({ until, limit: 1_000 });
    expect(items.filter(({ instanceId }) => instanceId === first).map(({ key }) => key)).toEqual(
      (await library.engine.deadlines(first)).map(({ key }) => key),
    );
  });

  it('reads no further than the page needs, and writes nothing', async () => {
    let loads = 0;
    const library = await openLibrary({
      wrap: (store) => ({
        ...store,
        load: (id) => {
          loads += 1;
          return store.load(id);
        },
      }),
    });
    for (let loan = 0; loan < 300; loan += 1) {
      await library.lend(`loan-${loan}`);
      library.clock.advanceBy(60_000);
    }
    const { length } = library.tables.journal;
    loads = 0;
    const { items, next } = await library.engine.agenda({ until, limit: 10 });
    expect([items.length, next === null, loads]).toEqual([10, false, 128]);
    expect(library.tables.journal).toHaveLength(length);
  });

  it('ends at its instant, that instant included', async () => {
    const { engine, lend } = await openLibrary();
    await lend();
    const ids = async (end: string) => (await engine.agenda({ until: end })).items.map(({ id }) => id);
    expect(await ids(dueAt)).toEqual(['reminder', 'return']);
    expect(await ids('2026-03-16T16:59:59.999+08:00')).toEqual(['reminder']);
    expect(await ids('2026-03-15T16:59:59.999+08:00')).toEqual([]);
  });

  it('keeps what is overdue until a worker has executed it', async () => {
    const { engine, lend, clock } = await openLibrary();
    await lend();
    clock.advanceTo(remindedAt);
    expect((await engine.agenda({ until })).items.map(({ id }) => id)).toEqual(['reminder', 'return']);
    await engine.tick();
    expect((await engine.agenda({ until })).items.map(({ id }) => id)).toEqual(['return']);
  });
});

describe('R15 the agenda shows a person what that person may see', () => {
  it('leaves out the instances of others, on full pages', async () => {
    const { engine, lend, request, give } = await openLibrary();
    const own = [];
    for (let loan = 0; loan < 3; loan += 1) {
      own.push(await lend(`own-${loan}`));
      const id = await request(`other-${loan}`, { actor: stranger });
      await give(id, lendBook);
    }
    const pages = await allPages(engine, { until, limit: 2, actor: member });
    expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 2]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ instanceId }) => instanceId)))).toEqual(new Set(own));
    expect((await engine.agenda({ until, actor: librarian })).items).toHaveLength(12);
    expect((await engine.agenda({ until, actor: { id: 'nobody', roles: [] } })).items).toEqual([]);
  });

  it.each([
    ['no instant', {}],
    ['an instant without an offset', { until: '2026-03-16T17:00:00' }],
    ['an empty page', { until, limit: 0 }],
    ['a page that is too long', { until, limit: 1_001 }],
    ['a place that is none', { until, after: { dueAt, instanceId: 'x' } }],
    ['the engine’s own hand', { until, actor: { id: 'system', roles: [] } }],
    ['a word it does not know', { until, from: until }],
    ['nothing', undefined],
  ])('refuses %s as a question', async (_, query) => {
    const { engine } = await openLibrary();
    await expect(engine.agenda(query as never)).rejects.toMatchObject({ code: 'invalid-query' });
  });
});

describe('R19 what cannot be read is said beside the agenda, and holds up nobody', () => {
  /** Four loans due on four days; the second cannot be read, the third is of a version that is not at hand. */
  const spoilt = async () => {
    const tables = memoryTables();
    const library = await openLibrary({ tables });
    const ids: string[] = [];
    for (const days of [5, 6, 7, 8]) {
      const id = await library.request(`loan-${days}`);
      await library.give(id, { ...lendBook, payload: { days } });
      ids.push(id);
    }
    const [good, corrupt, foreign, last] = ids as [string, string, string, string];
    tables.instances.set(corrupt, { ...tables.instances.get(corrupt)!, snapshot: '{}' });
    tables.instances.set(foreign, { ...tables.instances.get(foreign)!, version: 2 });
    return { ...library, tables, good, corrupt, foreign, last };
  };

  it('names each with its reason, once over all pages', async () => {
    const { engine, good, corrupt, foreign, last } = await spoilt();
    const pages = await allPages(engine, { until, limit: 1 });
    expect(pages.flatMap(({ items }) => items.map(({ instanceId }) => instanceId))).toEqual([good, good, last, last]);
    expect(pages.flatMap(({ unreadable }) => unreadable)).toEqual([
      { instanceId: corrupt, code: 'corrupt-journal', message: expect.any(String) as string },
      { instanceId: foreign, code: 'unknown-procedure', message: expect.any(String) as string },
    ]);
  });

  it('names one whose calendar is gone', async () => {
    const { tables, clock, good } = await spoilt();
    const hours = { ...calendars.opening, id: 'later' };
    const { engine } = await openLibrary({ tables, clock, calendars: { opening: hours } });
    for (const [hash, { kind }] of tables.documents) if (kind === 'calendar') tables.documents.delete(hash);
    const { items, unreadable } = await engine.agenda({ until });
    expect(items).toEqual([]);
    expect(unreadable).toContainEqual(expect.objectContaining({ instanceId: good, code: 'invalid-document' }));
  });

  it('names one whose definition throws', async () => {
    const { tables, clock, foreign } = await spoilt();
    const thrower = defineProcedure({
      ...lendingDefinition,
      version: 2,
      deadlines: () => {
        throw new RangeError('no');
      },
    });
    const { engine } = await openLibrary({ tables, clock, procedures: [lending, thrower] });
    const { items, unreadable } = await engine.agenda({ until });
    expect(items).toHaveLength(4);
    expect(unreadable).toContainEqual(expect.objectContaining({ instanceId: foreign, code: 'definition-fault' }));
  });

  it('shows a person nothing of them: what cannot be read cannot be shown to be visible', async () => {
    const { engine } = await spoilt();
    expect((await engine.agenda({ until, actor: librarian })).unreadable).toEqual([]);
  });

  it('leaves out what is set aside: nothing of it happens until it is released', async () => {
    const { engine, store, lend } = await openLibrary();
    const id = await lend();
    await store.setAside(id, '{"code":"unreadable","message":"x"}');
    expect(await engine.agenda({ until })).toEqual({ items: [], unreadable: [], next: null });
    await engine.release(id);
    expect((await engine.agenda({ until })).items).toHaveLength(2);
  });

  it('passes on what is wrong with the store itself', async () => {
    const { engine, lend } = await openLibrary({
      wrap: (store) => ({ ...store, due: () => Promise.reject(new Error('away')) }),
    });
    await lend();
    await expect(engine.agenda({ until })).rejects.toThrow('away');
  });
});
