import { describe, expect, it } from 'vitest';
import { interleaved } from './interleaved.ts';

const silent = () => undefined;

describe('The sides of a comparison are run in turn', () => {
  it('turns their order round at every round', async () => {
    const ran: string[] = [];
    const side = (name: string) => () => void ran.push(name);
    await interleaved({ a: side('a'), b: side('b') }, { rounds: 3, warmUp: 0, progress: silent });
    expect(ran.join('')).toBe('abbaab');
  });

  it('keeps one time a round and side, none of the warm-up', async () => {
    let runs = 0;
    const times = await interleaved({ a: () => void (runs += 1) }, { rounds: 5, warmUp: 2, progress: silent });
    expect(times('a')).toHaveLength(5);
    expect(runs).toBe(7);
  });

  it('waits for a side that takes its time', async () => {
    const order: string[] = [];
    const slow = async (): Promise<void> => {
      await Promise.resolve();
      order.push('slow');
    };
    await interleaved({ slow, quick: () => void order.push('quick') }, { rounds: 1, warmUp: 0, progress: silent });
    expect(order).toEqual(['slow', 'quick']);
  });

  it('says how far it is', async () => {
    const told: number[] = [];
    await interleaved({ a: silent }, { rounds: 2, warmUp: 1, progress: (_, done) => void told.push(done) });
    expect(told).toEqual([0, 1, 2]);
  });
});
