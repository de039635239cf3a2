import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { memoryTables } from '../store/memory/memoryTables.ts';
import { keepRemark, requestLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { monday, openLibrary, type Library } from '../testProcedures/lending/lendingLibrary.suite.ts';
import type { JournalEntry } from './readJournal.ts';

const take = async (entries: AsyncIterable<JournalEntry>, count: number): Promise<readonly number[]> => {
  const seen: number[] = [];
  for await (const { position } of entries) {
    seen.push(position);
    if (seen.length === count) break;
  }
  return seen;
};
const upTo = (last: number, first = 1): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const write = async ({ engine }: Library, count: number, name = 'loan'): Promise<void> => {
  await engine.executeAll(
    Array.from({ length: count }, (_, number) => ({ ...requestLoan, idempotencyKey: `${name}-${number}` })),
  );
};

describe('architecture §5 subscribe follows the journal: none twice, none left out', () => {
  it('from a position on, over many pages', async () => {
    const library = await openLibrary();
    await write(library, 1_203);
    expect(await take(library.engine.subscribe({ after: 0 }), 1_203)).toEqual(upTo(1_203));
    expect(await take(library.engine.subscribe({ after: 1_200 }), 3)).toEqual([1_201, 1_202, 1_203]);
  });

  it('from the moment of the call on, not of the first look', async () => {
    const library = await openLibrary();
    await write(library, 3, 'before');
    const entries = library.engine.subscribe();
    await write(library, 4, 'after');
    expect(await take(entries, 4)).toEqual(upTo(7, 4));
  });

  it('while others write', async () => {
    const library = await openLibrary();
    const seen = take(library.engine.subscribe({ after: 0 }), 300);
    for (let round = 0; round < 10; round += 1) await write(library, 30, `round-${round}`);
    expect(await seen).toEqual(upTo(300));
  });

  it('sees at once what this process writes while the reader is busy with an entry, or while it looks', async () => {
    let looks = 0;
    const library = await openLibrary({
      wrap: (store) => ({
        ...store,
        changes: async (...page) => {
          const found = await store.changes(...page);
          if ((looks += 1) === 2) await write(library, 1, 'looked');
          return found;
        },
      }),
    });
    await write(library, 1);
    const seen: number[] = [];
    const signal = AbortSignal.timeout(4_000);
    for await (const { position } of library.engine.subscribe({ after: 0, pollMilliseconds: 2_000_000_000, signal })) {
      if (position === 1) await write(library, 1, 'read');
      if (seen.push(position) === 3) break;
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  it('sees what another engine on the store writes', async () => {
    const tables = memoryTables();
    const clock = virtualClock(monday);
    const [here, there] = [await openLibrary({ tables, clock }), await openLibrary({ tables, clock })];
    const seen = take(here.engine.subscribe({ after: 0, pollMilliseconds: 1 }), 40);
    await Promise.all([write(here, 20, 'here'), write(there, 20, 'there')]);
    expect(await seen).toEqual(upTo(40));
  });

  it('shows each entry as the journal of its instance does', async () => {
    const library = await openLibrary();
    const id = await library.lend();
    const shown: JournalEntry[] = [];
    for await (const entry of library.engine.subscribe({ after: 0 })) if (shown.push(entry) === 2) break;
    expect(shown).toEqual(await library.engine.journal(id));
  });

  it('ends with its signal', async () => {
    const { engine } = await openLibrary();
    const stop = new AbortController();
    const seen = take(engine.subscribe({ after: 0, signal: stop.signal }), 1);
    stop.abort();
    expect(await seen).toEqual([]);
  });

  it('stops in words at an entry that cannot be read', async () => {
    const library = await openLibrary();
    await library.lend();
    library.tables.journal[1] = { ...library.tables.journal[1]!, entry: '{}' };
    await expect(take(library.engine.subscribe({ after: 0 }), 2)).rejects.toMatchObject({
      code: 'corrupt-journal',
      revision: 2,
    });
  });
});

describe('architecture §5 changes reads the same, page by page', () => {
  it('without gaps, in the order of commits', async () => {
    const library = await openLibrary();
    await write(library, 25);
    const pages = [];
    for (let after = 0; ;) {
      const page = await library.engine.changes({ after, limit: 10 });
      if (page.length === 0) break;
      pages.push(page.map(({ position }) => position));
      after = page.at(-1)!.position;
    }
    expect(pages).toEqual([upTo(10), upTo(20, 11), upTo(25, 21)]);
  });
});

describe('architecture §5 close ends what waits, and nothing begins after it', () => {
  it('ends every subscription, also one that waits', async () => {
    const { engine } = await openLibrary();
    const waiting = take(engine.subscribe({ after: 0, pollMilliseconds: 2_000_000_000 }), 1);
    await engine.changes();
    await engine.close();
    expect(await waiting).toEqual([]);
  });

  it('waits for what is running, and refuses what comes after', async () => {
    const library = await openLibrary();
    const id = await library.lend();
    const running = Array.from({ length: 20 }, () => library.give(id, keepRemark));
    const closing = library.engine.close();
    await expect(library.give(id, keepRemark)).rejects.toMatchObject({ code: 'engine-closed' });
    await closing;
    expect((await Promise.all(running)).map(({ outcome }) => outcome)).toEqual(Array(20).fill('accepted'));
    await expect(library.store.load(id)).rejects.toMatchObject({ code: 'store-closed' });
  });

  it('refuses every method afterwards, and closes once', async () => {
    const { engine } = await openLibrary();
    const [first, second] = [engine.close(), engine.close()];
    await Promise.all([first, second, engine[Symbol.asyncDispose]()]);
    const signal = new AbortController().signal;
    const calls: (() => Promise<unknown>)[] = [
      () => engine.execute({ ...requestLoan, idempotencyKey: 'k' }),
      () => engine.executeAll([]),
      () => engine.read('x'),
      () => engine.journal('x'),
      () => engine.changes(),
      () => engine.allowed('x', { id: 'a', roles: [] }),
      () => engine.deadlines('x'),
      () => engine.verify('x'),
      () => engine.find(),
      () => engine.count(),
      () => engine.tick(),
      () => engine.work({ signal }),
      () => engine.erasePersonal('x', 'y', 'z'),
      () => engine.release('x'),
      () => take(engine.subscribe({ after: 0 }), 1),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'engine-closed' });
  });

  it('is called at the end of an `await using` block', async () => {
    const library = await openLibrary();
    {
      await using engine = library.engine;
      await engine.changes();
    }
    await expect(library.engine.changes()).rejects.toMatchObject({ code: 'engine-closed' });
  });
});
