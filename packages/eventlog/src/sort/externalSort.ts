import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeRuns } from './mergeRuns.ts';
import { readRun, writeRun } from './run.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export interface ExternalSortOptions<Item> {
  /** A total order: items that it calls equal keep no promised order. */
  readonly compare: (a: Item, b: Item) => number;
  /** Items as a line of text and back; JSON does for plain data. */
  readonly encode: (item: Item) => string;
  readonly decode: (line: string) => Item;
  /** A folder for the runs; they are gone when the iteration ends, however it ends. */
  readonly directory: string;
  /** The most items held at once while sorting. */
  readonly itemsInMemory?: number;
}

/** Beyond this many files at once systems begin to refuse. */
const widestMerge = 64;

/**
 * Sorts more items than memory holds: sorted runs in temporary files, merged as they are read. Memory is
 * `itemsInMemory` items while filling, then one buffer a run; input that fits in memory writes no file.
 *
 * @example
 * ```ts
 * for await (const row of externalSort(rows, { compare: byTime, encode: JSON.stringify, decode, directory: tmpdir() })) …
 * ```
 */
export async function* externalSort<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  options: ExternalSortOptions<Item>,
): AsyncGenerator<Item> {
  const { compare, decode, encode, itemsInMemory = 5_000 } = options;
  const directory = await temporaryFolder(options.directory);
  let files = 0;
  const write = async (sorted: AsyncIterable<Item> | Iterable<Item>): Promise<string> => {
    const file = join(directory, String(files++));
    await writeRun(file, sorted, encode);
    return file;
  };
  try {
    let runs: string[] = [];
    let held: Item[] = [];
    for await (const item of items) {
      held.push(item);
      if (held.length < itemsInMemory) continue;
      runs.push(await write(held.sort(compare)));
      held = [];
    }
    held.sort(compare);
    while (runs.length > widestMerge) {
      const merged = await write(
        mergeRuns(
          runs.slice(0, widestMerge).map((file) => readRun(file, decode)),
          compare,
        ),
      );
      runs = [...runs.slice(widestMerge), merged];
    }
    yield* mergeRuns([...runs.map((file) => readRun(file, decode)), iterate(held)], compare);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- an array in the shape of a run
async function* iterate<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
