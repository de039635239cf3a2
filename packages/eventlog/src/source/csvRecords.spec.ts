import { describe, expect, it } from 'vitest';
import type { LogFault } from '../faults/logFault.ts';
import type { CsvRecord } from './csvRecord.ts';
import { csvRecords } from './csvRecords.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

const read = async (text: string, size = 7): Promise<{ records: CsvRecord[]; faults: LogFault[] }> => {
  const faults: LogFault[] = [];
  const records: CsvRecord[] = [];
  for await (const record of csvRecords(inPieces(text, size), (fault) => faults.push(fault))) records.push(record);
  return { records, faults };
};

const described = (fault: LogFault): string =>
  `${String(fault.line)} ${fault.code} ${'detail' in fault ? (/^.*?: [^:]*/u.exec(fault.detail)?.[0] ?? '') : ''}`;

describe('CSV records come with the line they start at', () => {
  it('counts blank lines and lines inside quotes', async () => {
    const { records, faults } = await read('a,b\n\n1,"two\nlines"\r\n\n3,4');
    expect(records).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 3, fields: ['1', 'two\nlines'] },
      { line: 6, fields: ['3', '4'] },
    ]);
    expect(faults).toEqual([]);
  });

  it('leaves records of another width to the reader', async () => {
    const { records } = await read('a,b\n1\n1,2,3\n');
    expect(records.map(({ fields }) => fields.length)).toEqual([2, 1, 3]);
  });

  it('reads a stray quote as text and loses no line over it', async () => {
    const { records, faults } = await read('a,b\n5" disk,1\n"x"y,2\n6,7\n');
    expect(records.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(faults).toEqual([]);
  });
});

describe('a quote that nobody closes is named with all it swallows', () => {
  it('names the first and the last line', async () => {
    const { records, faults } = await read('a,b\n1,2\n3,"4\n5,6\n7,8\n');
    expect(records.map(({ line }) => line)).toEqual([1, 2]);
    expect(faults.map(described)).toEqual(['3 broken-row to line 5: Quote Not Closed']);
  });

  it('does not gather the rest of a large file in memory', async () => {
    const { faults } = await read(`a,b\n1,"2\n${'3,4\n'.repeat(300_000)}`, 65_536);
    expect(faults.slice(0, 1).map(described)).toEqual(['2 broken-row to line 250002: Max Record Size']);
  });
});
