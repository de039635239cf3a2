import { describe, expect, it } from 'vitest';
import { lendBook, stranger } from '../../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary, type LibraryOptions } from '../../testProcedures/lending/lendingLibrary.suite.ts';

const until = '2026-12-31T00:00:00+08:00';

/** Loans of two borrowers in turn, every one lent. */
const lentInTurn = async (options?: LibraryOptions) => {
  const library = await openLibrary(options);
  for (let loan = 0; loan < 10; loan += 1) {
    const id = await library.request(`loan-${loan}`, loan % 2 === 0 ? {} : { actor: stranger });
    await library.give(id, { ...lendBook, payload: { days: 3 + loan } });
  }
  return library;
};

describe('R8 the agenda of the instances with certain facts', () => {
  it('is the whole agenda without the others, on pages of every size', async () => {
    const { engine } = await lentInTurn();
    const all = (await engine.agenda({ until })).items;
    const wanted = all.filter(({ facts }) => facts['borrower'] === stranger.id);
    expect(wanted).toHaveLength(10);
    for (const limit of [1, 3, 10, 11]) {
      const items = [];
      for (let after; ;) {
        const page = await engine.agenda({
          until,
          limit,
          where: { borrower: stranger.id },
          ...(after ? { after } : {}),
        });
        items.push(...page.items);
        if (page.next === null) break;
        after = page.next;
      }
      expect(items).toEqual(wanted);
    }
  });

  it('looks at those alone whose facts they are, while they are few', async () => {
    const loads: string[] = [];
    const { engine } = await lentInTurn({
      wrap: (store) => ({ ...store, load: (id) => (loads.push(id), store.load(id)) }),
    });
    loads.length = 0;
    const { items } = await engine.agenda({ until, where: { borrower: stranger.id } });
    expect(loads.toSorted()).toEqual([...new Set(items.map(({ instanceId }) => instanceId))].sort());
  });

  it('is the same agenda where they are many', async () => {
    let found = 0;
    const { engine } = await lentInTurn({
      // As a store would answer that has more of them than are looked at one by one.
      wrap: (store) => ({
        ...store,
        find: async (query, page) => {
          const rows = await store.find(query, page);
          found += 1;
          return rows.length === 0
            ? rows
            : Array.from({ length: page.limit }, (_, index) => rows[index % rows.length]!);
        },
      }),
    });
    const wanted = (await engine.agenda({ until })).items.filter(({ facts }) => facts['borrower'] === stranger.id);
    expect((await engine.agenda({ until, where: { borrower: stranger.id } })).items).toEqual(wanted);
    expect(found).toBe(1);
  });

  it('compares facts as find does: ranges, sets, and what is null', async () => {
    const { engine } = await lentInTurn();
    const found = async (where: Readonly<Record<string, object | null>>) => [
      (await engine.agenda({ until, where: where })).items.length,
      (await engine.find({ where: where })).length * 2,
    ];
    expect(await found({ renewals: { from: 0, before: 1 } })).toEqual([20, 20]);
    expect(await found({ borrower: { in: [stranger.id] } })).toEqual([10, 10]);
    expect(await found({ borrower: null })).toEqual([0, 0]);
  });

  it('names the instances that cannot be read only where their facts are asked for', async () => {
    const { engine, tables } = await lentInTurn();
    for (const [id, row] of tables.instances)
      if (row.facts.k1 === stranger.id) tables.instances.set(id, { ...row, snapshot: '{}' });
    const page = await engine.agenda({ until, where: { borrower: stranger.id } });
    expect([page.items.length, page.unreadable.length]).toEqual([0, 5]);
    expect((await engine.agenda({ until, where: { renewals: 7 } })).unreadable).toEqual([]);
  });

  it('refuses a fact that there is not, a value that does not fit it, and an unknown procedure', async () => {
    const { engine } = await lentInTurn();
    const asked = (query: object) => engine.agenda({ until, ...query });
    await expect(asked({ where: { colour: 'red' } })).rejects.toMatchObject({ code: 'invalid-query' });
    await expect(asked({ where: { renewals: 'many' } })).rejects.toMatchObject({ code: 'invalid-query' });
    await expect(asked({ procedure: 'visit' })).rejects.toMatchObject({ code: 'unknown-procedure' });
    expect((await asked({ procedure: 'lending' })).items).toHaveLength(20);
  });
});
