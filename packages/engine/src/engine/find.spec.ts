import { describe, expect, it } from 'vitest';
import { librarian, member, requestLoan, stranger } from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';

const titles = ['三体', '红楼梦', 'Solaris', '三国演义'];
const shelf = async () => {
  const library = await openLibrary();
  const ids: string[] = [];
  for (const [index, title] of titles.entries()) {
    const actor = index % 2 === 0 ? member : stranger;
    ids.push(await library.request(title, { actor, payload: { title } }));
    library.clock.advanceBy(3_600_000);
    if (index < 2) await library.give(ids[index]!, { type: 'lendBook', payload: { days: 1 }, actor: librarian });
  }
  return { ...library, ids };
};

describe('R15 the catalogue finds instances by their facts', () => {
  it('all of them, in the order they were born', async () => {
    const { engine, ids } = await shelf();
    expect((await engine.find()).map(({ id }) => id)).toEqual(ids);
    expect(await engine.count()).toBe(4);
  });

  it.each([
    ['a value', { borrower: 'mei' }, [0, 2]],
    ['one of several', { borrower: { in: ['otto', 'nobody'] } }, [1, 3]],
    ['nothing', { lentAt: null }, [2, 3]],
    ['a half-open range', { renewals: { from: 0, before: 1 } }, [0, 1, 2, 3]],
    ['instants in whatever zone they are written', { lentAt: { from: '2026-03-02T11:00:00+08:00' } }, [1]],
    ['an instant by its own text', { lentAt: '2026-03-02T10:00:00+08:00' }, [0]],
    ['several at once', { borrower: 'mei', lentAt: null }, [2]],
  ])('by %s', async (_, where, found) => {
    const { engine, ids } = await shelf();
    expect((await engine.find({ where })).map(({ id }) => ids.indexOf(id))).toEqual(found);
    expect(await engine.count({ where })).toBe(found.length);
  });

  it('by Chinese words of any length', async () => {
    const { engine } = await shelf();
    expect((await engine.find({ text: ['三'] })).map(({ facts }) => facts['title'])).toEqual(['三体', '三国演义']);
    expect(await engine.count({ text: ['国演'] })).toBe(1);
  });

  it('ordered by a fact, page by page', async () => {
    const { engine } = await shelf();
    const order = { fact: 'title', direction: 'descending' } as const;
    const first = await engine.find({ order, limit: 3 });
    const second = await engine.find({ order, limit: 3, after: first.at(-1)!.id });
    expect([...first, ...second].map(({ facts }) => facts['title'])).toEqual(['红楼梦', '三国演义', '三体', 'Solaris']);
  });

  it('only those an actor may see, with full pages of them', async () => {
    const { engine, ids } = await shelf();
    expect((await engine.find({ actor: stranger, limit: 1 })).map(({ id }) => id)).toEqual([ids[1]]);
    expect((await engine.find({ actor: stranger, limit: 2 })).map(({ id }) => id)).toEqual([ids[1], ids[3]]);
    expect(await engine.count({ actor: member })).toBe(2);
    expect(await engine.count({ actor: librarian })).toBe(4);
    expect(await engine.count({ actor: { id: 'nobody', roles: [] } })).toBe(0);
  });

  it('only those of a tenant', async () => {
    const { engine } = await shelf();
    await engine.execute({ ...requestLoan, tenant: 'branch', idempotencyKey: 'b' });
    expect([await engine.count({ tenant: 'branch' }), await engine.count({ tenant: 'default' })]).toEqual([1, 4]);
  });

  it('with one row that cannot be read left out for an actor, and listed for the host', async () => {
    const { engine, tables, ids } = await shelf();
    tables.instances.set(ids[0]!, { ...tables.instances.get(ids[0]!)!, snapshot: '{}' });
    expect(await engine.count({ actor: librarian })).toBe(3);
    expect(await engine.count()).toBe(4);
  });
});

describe('R14 a question that cannot be asked like that', () => {
  it.each<[string, object, string]>([
    ['an unknown fact', { where: { colour: 'red' } }, '/where/colour'],
    ['a fact every object has', { where: { constructor: 'x' } }, '/where/constructor'],
    ['text where a number is kept', { where: { renewals: '1' } }, '/where/renewals'],
    ['a number where text is kept', { where: { borrower: 7 } }, '/where/borrower'],
    ['a time without an offset', { where: { lentAt: '2026-03-02T10:00:00' } }, '/where/lentAt'],
    ['a number that is none', { where: { renewals: Number.NaN } }, '/where/renewals'],
    ['an order by nothing', { order: { fact: 'colour', direction: 'ascending' } }, '/order/fact'],
    ['an order of another kind', { order: { fact: 'title', direction: 'sideways' } }, '/order/direction'],
    ['no limit', { limit: 0 }, '/limit'],
    ['too much', { limit: 1_001 }, '/limit'],
    ['half a page', { limit: 1.5 }, '/limit'],
    ['a claim to be the clock', { actor: { id: 'system', roles: [] } }, '/actor/id'],
    ['something else', { sort: 'title' }, ''],
  ])('%s is turned away, with its place', async (_, query, path) => {
    const { engine } = await openLibrary();
    await expect(engine.find(query)).rejects.toMatchObject({
      code: 'invalid-query',
      issues: expect.arrayContaining([expect.objectContaining({ path })]) as unknown,
    });
  });

  it('an unknown procedure is named, with those that are known', async () => {
    const { engine } = await openLibrary();
    await expect(engine.find({ procedure: 'borrowing' })).rejects.toMatchObject({
      code: 'unknown-procedure',
      known: ['lending@1'],
    });
  });
});
