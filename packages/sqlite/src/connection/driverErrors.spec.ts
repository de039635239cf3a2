import { describe, expect, it } from 'vitest';
import { asStoreError, isBusy } from './driverErrors.ts';

const driverError = (errcode: number) => Object.assign(new Error('driver'), { code: 'ERR_SQLITE_ERROR', errcode });

describe('architecture §6 driver errors end at the edge', () => {
  it('names the file, the reason and the cause', () => {
    const cause = driverError(13);
    expect(asStoreError(cause, 'desk.db')).toMatchObject({
      code: 'store-unavailable',
      store: 'desk.db',
      message: 'desk.db: the disk is full. Nothing was written.',
      cause,
    });
  });

  it('goes by the primary code of an extended one', () => {
    expect(isBusy(driverError(5 | (2 << 8)))).toBe(true);
    expect(asStoreError(driverError(10 | (3 << 8)), 'desk.db')).toMatchObject({ code: 'store-unavailable' });
  });

  it.each([
    ['malformed pages', 11],
    ['an index that does not match its table', 11 | (3 << 8)],
    ['a header that is none', 26],
    ['a file that ends before a page of it', 10 | (2 << 8)],
  ])('takes %s for damage, which does not go away by trying again', (_, errcode) => {
    expect(asStoreError(driverError(errcode), 'desk.db')).toMatchObject({ code: 'store-damaged', store: 'desk.db' });
  });

  it('leaves alone what is a bug, so that it shows', () => {
    for (const bug of [driverError(1), driverError(19), new TypeError('x'), 'text']) {
      expect(asStoreError(bug, 'desk.db')).toBe(bug);
      expect(isBusy(bug)).toBe(false);
    }
  });
});
