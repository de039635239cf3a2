import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../definition/defineProcedure.ts';
import { writeSnapshot } from '../journal/snapshot.ts';
import { blank, foldEntry } from '../journal/fold.ts';
import { readEntry } from '../journal/readEntry.ts';
import type { MemoryTables } from '../store/memory/memoryTables.ts';
import type { PersonalValue, StoredEntry, StoredInstance } from '../store/storedRows.ts';
import { lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import { answerReminder, dueAt, keepRemark, renewLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';

/** A loan with deadlines behind and before it, remarks, a key, a noted command and a personal value. */
const oldLoan = async () => {
  const library = await openLibrary();
  const id = await library.lend();
  await library.give(id, keepRemark, { idempotencyKey: 'remark' });
  await library.give(id, renewLoan);
  await library.give(id, { ...answerReminder, payload: { round: 9 } });
  library.clock.advanceTo('2026-03-24T17:00:00+08:00');
  await library.give(id, keepRemark);
  const row = (): StoredInstance => library.tables.instances.get(id)!;
  const entries = (): StoredEntry[] => library.tables.entries.get(id)!;
  return { ...library, id, row, entries };
};
type Loan = Awaited<ReturnType<typeof oldLoan>>;

const flip = (text: string, at: number): string => {
  const index = at % text.length;
  return `${text.slice(0, index)}${text[index] === 'a' ? 'b' : 'a'}${text.slice(index + 1)}`;
};

/** Ways to lay hands on rows; `at` chooses where. Each says whether it changed anything. */
const edits: Readonly<Record<string, (loan: Loan, at: number) => boolean>> = {
  'a character of an entry': ({ entries }, at) =>
    editEntry(entries(), at, (row) => ({ ...row, entry: flip(row.entry, at) })),
  'a digit of a hash': ({ entries }, at) => editEntry(entries(), at, (row) => ({ ...row, hash: flip(row.hash, at) })),
  'an idempotency key': ({ entries }, at) =>
    editEntry(entries(), at, (row) => ({ ...row, idempotencyKey: row.idempotencyKey === null ? 'k' : null })),
  'a revision': ({ entries }, at) => editEntry(entries(), at, (row) => ({ ...row, revision: row.revision + 1 })),
  'an entry taken out': ({ entries }, at) => entries().splice(at % entries().length, 1).length === 1,
  'an entry twice': ({ entries }, at) => {
    const list = entries();
    list.splice(at % list.length, 0, list[at % list.length]!);
    return true;
  },
  'two entries in each other’s place': ({ entries }, at) => {
    const list = entries();
    const [one, other] = [at % list.length, (at + 1) % list.length];
    const swapped = [
      { ...list[other]!, revision: list[one]!.revision },
      { ...list[one]!, revision: list[other]!.revision },
    ] as const;
    [list[one], list[other]] = swapped;
    return true;
  },
  'a character of the snapshot': (loan, at) => editRow(loan, (row) => ({ ...row, snapshot: flip(row.snapshot, at) })),
  'the head': (loan, at) => editRow(loan, (row) => ({ ...row, head: flip(row.head, at) })),
  'the revision of the row': (loan, at) =>
    editRow(loan, (row) => ({ ...row, revision: row.revision + (at % 2 === 0 ? 1 : -1) })),
  'a fact': (loan, at) => editRow(loan, (row) => ({ ...row, facts: { ...row.facts, n1: at + 2 } })),
  'a fact more': (loan, at) => editRow(loan, (row) => ({ ...row, facts: { ...row.facts, k9: String(at) } })),
  'a fact less': (loan) => editRow(loan, (row) => ({ ...row, facts: { text: row.facts.text ?? null } })),
  'the alarm': (loan, at) => editRow(loan, (row) => ({ ...row, wakeAt: (row.wakeAt ?? 0) + at + 1 })),
  'the alarm switched off': (loan) => editRow(loan, (row) => ({ ...row, wakeAt: row.wakeAt === null ? 1 : null })),
  'the tenant': (loan) => editRow(loan, (row) => ({ ...row, tenant: 'other' })),
  'the version': (loan) => editRow(loan, (row) => ({ ...row, version: 2 })),
  'a personal value': ({ tables }, at) => editPersonal(tables, (held) => ({ ...held, value: flip(held.value, at) })),
  'a salt': ({ tables }, at) => editPersonal(tables, (held) => ({ ...held, salt: flip(held.salt, at) })),
  'a personal value taken out': ({ tables }) => tables.personal.delete([...tables.personal.keys()][0]!),
};

const editEntry = (list: StoredEntry[], at: number, edit: (row: StoredEntry) => StoredEntry): boolean => {
  const index = at % list.length;
  list[index] = edit(list[index]!);
  return true;
};
const editRow = ({ tables, id, row }: Loan, edit: (before: StoredInstance) => StoredInstance): boolean => {
  tables.instances.set(id, edit(row()));
  return true;
};
const editPersonal = ({ personal }: MemoryTables, edit: (held: PersonalValue) => PersonalValue): boolean => {
  const [held] = personal.values();
  if (held === undefined) return false;
  personal.set(held.reference, edit(held as PersonalValue));
  return true;
};

describe('R1 verify holds rows against the journal', () => {
  it('finds nothing in what the engine wrote, and everything checked', async () => {
    const { engine, id } = await oldLoan();
    expect(await engine.verify(id)).toMatchObject({
      sound: true,
      entries: 7,
      findings: [],
      erased: [],
      notChecked: [],
    });
  });

  it.each(Object.entries(edits))('finds %s, wherever it was', async (_, edit) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (at) => {
        const loan = await oldLoan();
        expect(edit(loan, at)).toBe(true);
        expect(await loan.engine.verify(loan.id)).toMatchObject({ sound: false });
      }),
      { numRuns: 12 },
    );
  });

  it('finds any of them when several hands were at it', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...Object.values(edits)), fc.nat()), { minLength: 1, maxLength: 3 }),
        async (hands) => {
          const loan = await oldLoan();
          const before = JSON.stringify([loan.row(), loan.entries(), [...loan.tables.personal]]);
          for (const [edit, at] of hands) edit(loan, at);
          fc.pre(JSON.stringify([loan.row(), loan.entries(), [...loan.tables.personal]]) !== before);
          expect((await loan.engine.verify(loan.id)).sound).toBe(false);
        },
      ),
      { numRuns: 150 },
    ));

  it('finds a row that is gone while its entries are there', async () => {
    const { engine, id, tables } = await oldLoan();
    tables.instances.delete(id);
    expect((await engine.verify(id)).findings).toMatchObject([{ code: 'missing-row' }]);
    await expect(engine.verify('lending/default/none')).rejects.toMatchObject({ code: 'unknown-instance' });
  });

  it('finds a policy that was changed or lost, where it is not known by heart', async () => {
    const loan = await oldLoan();
    const policy = [...loan.tables.documents.values()].find(({ kind }) => kind === 'policy')!;
    for (const edit of [
      () => loan.tables.documents.set(policy.hash, { ...policy, text: policy.text.replace('5', '6') }),
      () => loan.tables.documents.delete(policy.hash),
    ]) {
      edit();
      const later = await openLibrary({ tables: loan.tables, policies: { lending: { fine: 9 } } });
      expect((await later.engine.verify(loan.id)).findings).toMatchObject([{ code: 'document-differs' }]);
    }
  });

  it('says what it could not check: facts of a definition it does not have', async () => {
    const { tables, id } = await oldLoan();
    const newer = defineProcedure({ ...lendingDefinition, factsVersion: 2 });
    const { engine } = await openLibrary({ tables, procedures: [newer] });
    expect(await engine.verify(id)).toMatchObject({
      sound: true,
      notChecked: [expect.stringContaining('facts and alarm')],
    });
  });

  it('takes what others commit meanwhile for no fault', async () => {
    const { tables, clock, id, give } = await oldLoan();
    let busy = 5;
    const { engine } = await openLibrary({
      tables,
      clock,
      wrap: (store) => ({
        ...store,
        journal: async (...asked) => {
          if (busy-- > 0) await give(id, keepRemark);
          return store.journal(...asked);
        },
      }),
    });
    expect((await engine.verify(id)).findings).toEqual([]);
  });

  it('writes nothing', async () => {
    const { engine, id, tables } = await oldLoan();
    const rows = () =>
      JSON.stringify(Object.values(tables), (_, value: unknown) => (value instanceof Map ? [...value] : value));
    const before = rows();
    await engine.verify(id);
    expect(rows()).toBe(before);
  });
});

describe('R2 what only a signed checkpoint can find', () => {
  it('a tail cut off, where the row was set back to match: sound to verify', async () => {
    const { engine, id, tables, entries, row } = await oldLoan();
    entries().pop();
    const folded = entries().reduce(
      (instance, stored) => foldEntry(instance, readEntry(stored), stored.hash),
      blank(id, row().tenant),
    );
    tables.instances.set(id, {
      ...row(),
      revision: folded.revision,
      head: folded.head!,
      snapshot: writeSnapshot(folded),
    });
    expect(await engine.verify(id)).toMatchObject({ sound: true, entries: 6 });
  });

  it('a commit’s instant or place in the store, and whose a personal value is: outside the hashed bytes', async () => {
    const { engine, id, tables, entries } = await oldLoan();
    editEntry(entries(), 1, (stored) => ({ ...stored, committedAt: 0, position: 99 }));
    editPersonal(tables, (held) => ({ ...held, subject: 'somebody' }));
    expect((await engine.verify(id)).sound).toBe(true);
  });
});

describe('R10 a stale alarm', () => {
  it('is set right by the next look, and verified before as what it is', async () => {
    const { engine, lend, tables, clock } = await openLibrary();
    const id = await lend();
    const { wakeAt } = tables.instances.get(id)!;
    tables.instances.set(id, { ...tables.instances.get(id)!, wakeAt: clock.now() });
    expect((await engine.verify(id)).findings).toMatchObject([{ code: 'wake-differs' }]);
    expect(await engine.tick()).toMatchObject({ fired: 0, rearmed: 1, setAside: 0 });
    expect(tables.instances.get(id)!.wakeAt).toBe(wakeAt);
    expect(tables.journal).toHaveLength(2);
    clock.advanceTo(dueAt);
    expect(await engine.tick()).toMatchObject({ fired: 2 });
  });
});
