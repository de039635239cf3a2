interface Cursor<Item> {
  item: Item;
  readonly run: AsyncIterator<Item>;
}

/** Merges sorted runs into one; of items that compare equal, those of an earlier run come first. */
export async function* mergeRuns<Item>(
  runs: readonly AsyncIterable<Item>[],
  compare: (a: Item, b: Item) => number,
): AsyncGenerator<Item> {
  const iterators = runs.map((run) => run[Symbol.asyncIterator]());
  try {
    let cursors: Cursor<Item>[] = [];
    for (const run of iterators) {
      const first = await run.next();
      if (first.done !== true) cursors.push({ item: first.value, run });
    }
    for (let least = leastOf(cursors, compare); least !== undefined; least = leastOf(cursors, compare)) {
      yield least.item;
      const next = await least.run.next();
      if (next.done === true) cursors = cursors.filter((cursor) => cursor !== least);
      else least.item = next.value;
    }
  } finally {
    // A reader that stops early leaves files open otherwise.
    for (const run of iterators) await run.return?.();
  }
}

const leastOf = <Item>(
  cursors: readonly Cursor<Item>[],
  compare: (a: Item, b: Item) => number,
): Cursor<Item> | undefined => {
  let least = cursors[0];
  for (const cursor of cursors) if (least !== undefined && compare(cursor.item, least.item) < 0) least = cursor;
  return least;
};
