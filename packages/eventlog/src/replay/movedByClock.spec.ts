import { describe, expect, it } from 'vitest';
import { movedByClock } from './movedByClock.ts';

type Since = Parameters<typeof movedByClock>[0]['since'];

const entry = (revision: number, actor: string, hour: number, state?: object): unknown => ({
  revision,
  actor: { id: actor, roles: [] },
  recordedAt: `2016-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`,
  ...(state && { state }),
});
const noon = Date.UTC(2016, 2, 1, 12);
const moved = (...since: readonly unknown[]): unknown => movedByClock({ instanceId: 'i', since: since as Since }, noon);

const closing = { stage: 'closing' };
const closed = { stage: { closed: 'ended' } };

describe('R16 a replay follows where the clock led an instance', () => {
  it('to the last state among the clock’s own entries, and to their last revision', () => {
    expect(moved(entry(4, 'system', 9, closing), entry(5, 'system', 10))).toEqual({
      instance: { id: 'i', revision: 5 },
      state: closing,
    });
  });

  it('says nothing of the state where none of them changed it', () => {
    expect(moved(entry(4, 'system', 9))).toEqual({ instance: { id: 'i', revision: 4 } });
  });

  it('no further than to the entry before a person’s, or before one of a later time', () => {
    const first = entry(4, 'system', 12, closing);
    expect(moved(first, entry(5, 'li', 12), entry(6, 'system', 12, closed))).toMatchObject({ state: closing });
    expect(moved(first, entry(5, 'system', 13, closed))).toMatchObject({ instance: { revision: 4 }, state: closing });
  });

  it('nowhere where a person came first, or where all of it is later', () => {
    expect(moved(entry(4, 'li', 9), entry(5, 'system', 9, closing))).toBeUndefined();
    expect(moved(entry(4, 'system', 13, closing))).toBeUndefined();
  });
});
