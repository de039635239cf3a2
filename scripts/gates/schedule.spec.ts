import { describe, expect, it } from 'vitest';
import { gates, type Gate } from './gates.ts';
import { failedOf } from './schedule.ts';

const gate = (script: string, ...after: readonly string[]): Gate => ({ script, promise: script, after });

/** Gates that end when they are told to, in the order in which they began. */
const stage = () => {
  const running = new Map<string, (holds: boolean) => void>();
  const begun: string[] = [];
  const holds = ({ script }: Gate) =>
    new Promise<boolean>((resolve) => {
      begun.push(script);
      running.set(script, resolve);
    });
  const end = async (script: string, held = true) => {
    running.get(script)?.(held);
    await new Promise(setImmediate);
  };
  return { begun, holds, end };
};

describe('the gates before a change is taken in', () => {
  it('are gone through in their order, as many at a time as told', async () => {
    const { begun, holds, end } = stage();
    const failed = failedOf([gate('a'), gate('b'), gate('c')], 2, holds);
    await end('');
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('a');
    await end('c');
    expect(await failed).toEqual([]);
  });

  it('wait for what they read, and let others go first', async () => {
    const { begun, holds, end } = stage();
    const failed = failedOf([gate('a'), gate('b', 'a'), gate('c')], 2, holds);
    await end('');
    expect(begun).toEqual(['a', 'c']);
    await end('a', false);
    expect(begun).toEqual(['a', 'c', 'b']);
    await end('b');
    await end('c');
    expect((await failed).map(({ script }) => script)).toEqual(['a']);
  });

  it('do not wait for what nobody asked for', async () => {
    const { begun, holds, end } = stage();
    const failed = failedOf([gate('b', 'a')], 2, holds);
    await end('');
    expect(begun).toEqual(['b']);
    await end('b', false);
    expect(await failed).toHaveLength(1);
  });

  it('come after those they read', () => {
    const scripts = gates.map(({ script }) => script);
    const backwards = gates.filter(({ script, after = [] }) =>
      after.some((other) => !scripts.slice(0, scripts.indexOf(script)).includes(other)),
    );
    expect(backwards).toEqual([]);
  });
});
