import { describe, expect, it } from 'vitest';
import { lendBook, renewLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import { standingAfter } from './standingAfter.ts';

describe('R1 how an instance stood is read from its entries alone', () => {
  it('is the record as it is kept, after all of them, and as it was, after some', async () => {
    const { engine, request, give } = await openLibrary();
    const id = await request('loan-1');
    const {
      record: requested,
      view: { state },
    } = await engine.derivation(id);
    await give(id, lendBook);
    await give(id, renewLoan);
    const entries = (await engine.journal(id)).map(({ entry }) => entry);
    expect(standingAfter(entries.slice(0, 1))).toMatchObject({ revision: 1, version: 1, record: requested, state });
    expect(standingAfter(entries).record).toMatchObject({ renewals: 1 });
  });

  it('is nothing before the first, and refuses entries with a gap', async () => {
    expect(standingAfter([])).toEqual({ revision: 0, version: 0, state: {}, record: {} });
    const { engine, request, give } = await openLibrary();
    const id = await request('loan-1');
    await give(id, lendBook);
    const entries = (await engine.journal(id)).map(({ entry }) => entry);
    expect(() => standingAfter(entries.slice(1))).toThrow();
  });
});
