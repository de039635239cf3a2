import { describe, expect, it } from 'vitest';
import { seal } from '../decide/seal.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import { returnBook } from '../testProcedures/lending/lendingActs.suite.ts';
import { entrySchema, type Entry } from './entry.ts';
import { readEntry } from './readEntry.ts';

type Annulling = Extract<Entry, { format: 2 }>;

/** A book returned in time, entered when it was overdue. */
const annulled = async () => {
  const library = await openLibrary();
  const id = await library.lend();
  library.clock.advanceTo('2026-03-20T09:00:00+08:00');
  await library.give(id, returnBook, { occurredAt: '2026-03-14T09:00:00+08:00' });
  const entries = library.tables.entries.get(id)!;
  const entry = readEntry(entries.at(-1)!) as Annulling;
  /** Writes another last entry, chain and row recomputed by a hand that knows how. */
  const rewrite = (edited: Annulling) => {
    const { text, hash } = seal(edited);
    entries.push({ ...entries.pop()!, entry: text, hash });
    library.tables.instances.set(id, { ...library.tables.instances.get(id)!, head: hash });
  };
  return { ...library, id, entry, rewrite };
};

describe('R9 an annulment is held against the journal', () => {
  it('is sound where the deadlines it names had fired', async () => {
    const { engine, id } = await annulled();
    expect(await engine.verify(id)).toMatchObject({ sound: true, entries: 5 });
  });

  it('is a finding where one of them never fired', async () => {
    const { engine, id, entry, rewrite } = await annulled();
    rewrite({ ...entry, annuls: [...(entry.annuls ?? []), 'archive#1/due@never'] });
    expect((await engine.verify(id)).findings).toEqual([
      {
        code: 'annulment-misfit',
        revision: 5,
        message: "entry 5 annuls 'archive#1/due@never', which had not fired",
      },
    ]);
  });

  it('is missed where it was taken out: the row says what had fired', async () => {
    const { engine, id, entry, rewrite } = await annulled();
    rewrite({ ...entry, annuls: entry.annuls?.slice(1) });
    expect((await engine.verify(id)).findings).toMatchObject([{ code: 'snapshot-differs' }]);
  });
});

describe('R3 an entry is of the lowest format that can say it', () => {
  it('of the second where it annuls or has missed, and the first cannot hold that', async () => {
    const { entry } = await annulled();
    const { annuls, ...plain } = entry;
    const deadline = { key: 'k', dueAt: '2026-03-14T01:00:00.000Z' };
    const takes = (candidate: object) => entrySchema.safeParse(candidate).success;
    expect(takes({ ...plain, annuls })).toBe(true);
    expect(takes({ ...plain, deadline: { ...deadline, missed: 3 } })).toBe(true);
    expect(takes({ ...plain, format: 1, deadline })).toBe(true);
    expect(takes({ ...plain, format: 1, annuls })).toBe(false);
    expect(takes({ ...plain, format: 1, deadline: { ...deadline, missed: 3 } })).toBe(false);
    expect(takes({ ...plain, annuls: [] })).toBe(false);
    expect(takes({ ...plain, deadline: { ...deadline, missed: 0 } })).toBe(false);
    expect(takes({ ...plain, format: 3 })).toBe(false);
  });
});
