import { describe, expect, it } from 'vitest';
import { lendBook, requestLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import type { LargeRecord } from './largeRecord.ts';

const warnedOf = async (title: string): Promise<readonly LargeRecord[]> => {
  const warned: LargeRecord[] = [];
  const { request, give } = await openLibrary({ onLargeRecord: (record) => warned.push(record) });
  await give(await request('loan-1', { payload: { ...requestLoan.payload, title } }), lendBook);
  return warned;
};

describe('R7 small records', () => {
  it('takes a record over 16 kB and tells the host at every step', async () =>
    expect((await warnedOf('汉'.repeat(6_000))).map(({ revision, bytes }) => [revision, bytes > 18_000])).toEqual([
      [1, true],
      [2, true],
    ]));

  it('counts bytes, not characters, and stays quiet up to 16 kB', async () => {
    expect(await warnedOf('汉'.repeat(5_000))).toEqual([]);
    expect(await warnedOf('x'.repeat(16_000))).toEqual([]);
  });

  it('warns nobody where nobody asked', async () => {
    const { request } = await openLibrary();
    await expect(request('loan-1', { payload: { title: 'x'.repeat(20_000) } })).resolves.toMatch(/^lending\//);
  });

  it('is not disturbed by a listener that throws: the command was taken', async () => {
    const { request } = await openLibrary({
      onLargeRecord: () => {
        throw new Error('bad listener');
      },
    });
    await expect(request('loan-1', { payload: { title: 'x'.repeat(20_000) } })).resolves.toMatch(/^lending/);
  });
});
