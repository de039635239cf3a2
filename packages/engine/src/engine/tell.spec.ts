import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

describe('R8 a listener of the host’s is told, and no more than that', () => {
  it.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['a throw', () => expect.unreachable('listener')],
    ['a promise that fails', () => Promise.reject(new Error('listener'))],
    [
      'what throws when it is looked at again',
      () => {
        let looks = 0;
        return Object.defineProperty({}, 'then', {
          get: () => ((looks += 1) > 1 ? expect.unreachable('getter') : undefined),
        });
      },
    ],
  ])('whatever comes of it: %s', async (_, answer) => {
    const told: unknown[] = [];
    tell((report) => {
      told.push(report);
      return answer();
    }, 'report');
    // What failed with nobody looking is reported in the next turn, and fails the run.
    await setImmediate();
    expect(told).toEqual(['report']);
  });
});
