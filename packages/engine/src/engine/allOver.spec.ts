import { describe, expect, it } from 'vitest';
import { allOver } from './allOver.ts';

describe('R18 a look at the clock that fails leaves nothing running behind it', () => {
  it('is over when the last of many is, and then fails as the first did', async () => {
    let finish = (): void => undefined;
    const slow = new Promise<void>((resolve) => (finish = resolve));
    let isOver = false;
    const all = allOver([Promise.reject(new Error('cut')), slow]).finally(() => (isOver = true));
    all.catch(() => undefined);
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    finish();
    await expect(all).rejects.toThrow('cut');
  });

  it('gives what all of them gave, in order', async () => {
    expect(await allOver([Promise.resolve(1), Promise.resolve(2)])).toEqual([1, 2]);
  });
});
