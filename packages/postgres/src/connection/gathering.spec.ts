import { describe, expect, it } from 'vitest';
import { gathering } from './gathering.ts';

/** What was asked together, and each answer: an id in capitals, where it is no number. */
const listening = () => {
  const asked: (readonly string[])[] = [];
  const ask = (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    asked.push(ids);
    if (ids.includes('broken')) return Promise.reject(new Error('the server is gone'));
    return Promise.resolve(new Map(ids.filter((id) => !/\d/.test(id)).map((id) => [id, id.toUpperCase()])));
  };
  return { asked, ask };
};

describe('architecture §6 reads that arrive together', () => {
  it('are one question, and each caller has the answer to its own, the same one twice as well', async () => {
    const { asked, ask } = listening();
    const of = gathering(4, ask);
    expect(await Promise.all(['b', 'a', '1', 'b'].map(of))).toEqual(['B', 'A', undefined, 'B']);
    expect(asked).toEqual([['b', 'a', '1', 'b']]);
  });

  it('are so where a caller comes to it some promises later, before the event loop goes on', async () => {
    const { asked, ask } = listening();
    const of = gathering(4, ask);
    const later = async (): Promise<string | undefined> => {
      for (let hop = 0; hop < 20; hop += 1) await Promise.resolve();
      return of('later');
    };
    expect(await Promise.all([of('first'), later()])).toEqual(['FIRST', 'LATER']);
    expect(asked).toEqual([['first', 'later']]);
  });

  it('are no more than so many at a time', async () => {
    const { asked, ask } = listening();
    const of = gathering(2, ask);
    await Promise.all(['a', 'b', 'c'].map(of));
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  it('wait for nobody: who comes after them is asked for anew', async () => {
    const { asked, ask } = listening();
    const of = gathering(4, ask);
    await of('a');
    await of('a');
    expect(asked).toEqual([['a'], ['a']]);
  });

  it('fail together, and those after them do not', async () => {
    const of = gathering(4, listening().ask);
    const together = await Promise.allSettled(['a', 'broken'].map(of));
    expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await of('a')).toBe('A');
  });
});
