import { describe, expect, it } from 'vitest';
import { lending } from '../testProcedures/lending/lending.suite.ts';
import { calendars, stranger } from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';

describe('R8 what deadlines are derived from', () => {
  it('is enough to derive them again', async () => {
    const { engine, lend } = await openLibrary();
    const id = await lend();
    const { record, view } = await engine.derivation(id);
    const again = lending.deadlines(record, view).map(({ dueAt }) => new Date(dueAt).toISOString());
    expect(again.sort()).toEqual((await engine.deadlines(id)).map(({ dueAt }) => dueAt));
    expect(again).not.toEqual([]);
  });

  it('gives the calendar and the policy it is pinned to, whatever new instances get', async () => {
    const { engine, tables, clock, lend } = await openLibrary({ policies: { lending: { remindHoursBefore: 5 } } });
    const id = await lend();
    const { hash } = (await engine.derivation(id)).view.calendar('opening');
    const later = await openLibrary({ tables, clock, calendars: { opening: { ...calendars.opening, id: 'later' } } });
    const { view } = await later.engine.derivation(id);
    expect([view.calendar('opening').hash, view.policy['remindHoursBefore'], view.pinnedSince]).toEqual([
      hash,
      5,
      null,
    ]);
  });

  it('tells nobody who may not see the instance, and takes no other question', async () => {
    const { engine, lend } = await openLibrary();
    const id = await lend();
    await expect(engine.derivation(id, stranger)).rejects.toMatchObject({ code: 'unknown-instance' });
    await expect(engine.derivation('')).rejects.toMatchObject({ code: 'invalid-query' });
  });
});
