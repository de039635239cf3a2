import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { externalSort } from './externalSort.ts';

interface Row {
  readonly at: number;
  readonly line: number;
  readonly text: string;
}

const compare = (a: Row, b: Row): number => a.at - b.at || a.line - b.line;
const coding = { compare, encode: JSON.stringify, decode: (line: string): Row => JSON.parse(line) as Row };

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'statedesk-spec-'));
});
afterAll(() => rm(directory, { recursive: true }));

const collect = async (rows: AsyncIterable<Row>): Promise<readonly Row[]> => {
  const collected: Row[] = [];
  for await (const row of rows) collected.push(row);
  return collected;
};

const sorted = (rows: readonly Row[], itemsInMemory: number): Promise<readonly Row[]> =>
  collect(externalSort(rows, { ...coding, directory, itemsInMemory }));

const rowsOf = (times: readonly number[]): readonly Row[] =>
  times.map((at, line) => ({ at, line, text: `line ${String(line)}` }));

describe('R9 the external sort orders what memory does not hold', () => {
  it('orders as Array.sort does, however little it may hold, whatever the text', async () => {
    const row = fc.record({ at: fc.integer({ min: 0, max: 9 }), text: fc.string({ unit: 'binary' }) });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 60 }), fc.integer({ min: 1, max: 70 }), async (drawn, held) => {
        const rows = drawn.map(({ at, text }, line) => ({ at, line, text: text.toWellFormed() }));
        expect(await sorted(rows, held)).toEqual([...rows].sort(compare));
      }),
    );
  });

  it('keeps the line separators that JSON text may hold', async () => {
    const rows = [{ at: 1, line: 1, text: 'one\u2028two\u2029three\r\nfour' }];
    expect(await sorted(rows, 1)).toEqual(rows);
  });

  it('merges in several passes where there are more runs than files to open', async () => {
    const rows = rowsOf(Array.from({ length: 400 }, (_, index) => (index * 7919) % 400));
    expect(await sorted(rows, 2)).toEqual([...rows].sort(compare));
  });
});

describe('R6 the external sort leaves nothing behind', () => {
  const left = (): Promise<string[]> => readdir(directory);

  it('removes its files at the end', async () => {
    await sorted(rowsOf([3, 1, 2]), 1);
    expect(await left()).toEqual([]);
  });

  it('removes them where the reader stops early', async () => {
    for await (const row of externalSort(rowsOf([3, 1, 2]), { ...coding, directory, itemsInMemory: 1 })) {
      expect(row.at).toBe(1);
      break;
    }
    expect(await left()).toEqual([]);
  });

  it('removes them where the source fails', async () => {
    function* failing(): Generator<Row> {
      yield* rowsOf([3, 1, 2]);
      throw new Error('the disk is gone');
    }
    const sorting = collect(externalSort(failing(), { ...coding, directory, itemsInMemory: 1 }));
    await expect(sorting).rejects.toThrow('the disk is gone');
    expect(await left()).toEqual([]);
  });
});
