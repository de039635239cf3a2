import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { linesOf } from './linesOf.ts';

type Sequence<Item> = AsyncIterable<Item> | Iterable<Item>;

/** Writes one sorted run, an item a line. Encoded items must not hold a line feed; JSON text never does. */
export const writeRun = async <Item>(
  file: string,
  sorted: Sequence<Item>,
  encode: (item: Item) => string,
): Promise<void> => {
  await pipeline(sorted, (items: Sequence<Item>) => inChunks(items, encode), createWriteStream(file));
};

/** Reads a run back, in its order, a buffer at a time. */
export async function* readRun<Item>(file: string, decode: (line: string) => Item): AsyncGenerator<Item> {
  for await (const line of linesOf(createReadStream(file, 'utf8'))) yield decode(line);
}

/** One write for many lines: a write each would cost more than the sorting. */
async function* inChunks<Item>(items: Sequence<Item>, encode: (item: Item) => string): AsyncGenerator<string> {
  let chunk: string[] = [];
  for await (const item of items) {
    chunk.push(encode(item), '\n');
    if (chunk.length < 1024) continue;
    yield chunk.join('');
    chunk = [];
  }
  yield chunk.join('');
}
