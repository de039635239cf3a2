import { describe, expect, it } from 'vitest';
import { parcel } from '../scenario/parcel.suite.ts';
import { ScenarioFailure } from '../scenario/scenarioFailure.ts';
import { coveringWays } from './coveringWays.ts';
import { deadEnds } from './deadEnds.ts';
import type { Sample } from './explorationOptions.ts';
import { exploreProcedure } from './exploreProcedure.ts';
import { stuckPlaces } from './stuckPlaces.ts';
import { unreached } from './unreached.ts';
import { tellWay, wayTo } from './wayTo.ts';

const courier = { id: 'kurt', roles: ['courier'] };
const resident = { id: 'rita', roles: ['resident'] };
const announce: Sample = { type: 'announceParcel', actors: [courier] };
const ring: Sample = { type: 'ringBell', actors: [courier], observations: { presence: true } };
const sign: Sample = { type: 'signFor', actors: [courier, resident] };
const leave: Sample = { type: 'leaveParcel', actors: [courier] };
const samples = [announce, ring, sign, leave];

const explore = (...tried: readonly Sample[]) => exploreProcedure(parcel, { samples: tried });
const isOver = ({ instance }: { readonly instance: { readonly state: unknown } }): boolean =>
  instance.state === 'delivered' || instance.state === 'returned';

describe('R20 everything a procedure can come to', () => {
  it('is found, each place once, by the shortest way', () => {
    const found = explore(...samples);
    const states = found.places.map(({ instance }) => instance.state);
    expect(states).toContainEqual('delivered');
    expect(states).toContainEqual('returned');
    expect(found.complete).toBe(true);
    const delivered = found.places.find(({ instance }) => instance.state === 'delivered');
    expect(delivered?.depth).toBe(3);
    expect(tellWay(wayTo(found, delivered!.number))).toBe('announceParcel → signFor → leaveParcel');
  });

  it('is the same the second time', () => {
    const [one, other] = [explore(...samples), explore(...samples)];
    expect(other.steps.length).toBe(one.steps.length);
    expect(other.places.map(({ instance }) => instance.head)).toEqual(one.places.map(({ instance }) => instance.head));
  });

  it('takes two that differ in a number or an instant only for one place', () => {
    expect(explore(announce, ring).places.filter(({ depth }) => depth > 2)).toEqual([
      expect.objectContaining({ instance: expect.objectContaining({ state: 'returned' }) as unknown }),
    ]);
  });

  it('says when it gave up', () => {
    const { places, searched, complete } = exploreProcedure(parcel, { samples, atMost: 2 });
    expect(complete).toBe(false);
    expect(searched).toBeLessThan(places.length);
    expect(explore(...samples)).toMatchObject({ complete: true, searched: explore(...samples).places.length });
  });

  it('refuses a sample that no door would take, and a question without an answer', () => {
    expect(() => explore({ ...announce, payload: { size: 'XL' } })).toThrow(
      expect.objectContaining({ code: 'invalid-command' }) as Error,
    );
    expect(() => explore(announce, { type: 'ringBell', actors: [courier] })).toThrow(ScenarioFailure);
  });
});

describe('1.h nobody stuck', () => {
  it('finds where no command leads on and nothing falls due', () => {
    const stuck = stuckPlaces(explore(...samples));
    expect(stuck.length).toBeGreaterThan(0);
    expect(stuck.every(isOver)).toBe(true);
  });

  it('says nothing of a place that the search did not go on from', () => {
    const begun = exploreProcedure(parcel, { samples, atMost: 2 });
    expect(stuckPlaces(begun)).toEqual([]);
    expect(deadEnds(begun, isOver)).toEqual([]);
  });

  it('finds from where no way leads to an end', () => {
    expect(deadEnds(explore(...samples), isOver)).toEqual([]);
    const waitless = exploreProcedure(parcel, { samples: [announce, ring], passTime: false });
    expect(deadEnds(waitless, isOver).length).toBe(waitless.places.length);
  });
});

describe('R20 what was never reached', () => {
  it('lists every arrow, command, guard and effect that no search came to', () => {
    expect(unreached(parcel, [explore(...samples).reached])).toMatchObject({
      commands: [],
      transitions: [],
      held: [],
      failed: ['isHome'],
    });
    expect(unreached(parcel, [explore(announce).reached]).commands).toEqual(['ringBell', 'signFor', 'leaveParcel']);
  });

  it('counts what several searches reached together', () => {
    const nobodyHome = explore(announce, { ...ring, observations: { presence: false } });
    expect(unreached(parcel, [explore(...samples).reached, nobodyHome.reached]).failed).toEqual([]);
  });
});

describe('R21 ways that take every step', () => {
  it('takes each step once, one from where the one before it led', () => {
    const found = explore(...samples);
    const ways = coveringWays(found);
    const taken = ways.flatMap(({ steps }) => steps);
    expect(taken.length).toBe(found.steps.length);
    expect(new Set(taken)).toEqual(new Set(found.steps));
    for (const { from, steps } of ways)
      expect(steps.map((step) => step.from)).toEqual([from, ...steps.slice(0, -1).map(({ to }) => to)]);
  });

  it('begins where an earlier one has been', () => {
    const been = new Set([0]);
    for (const { from, steps } of coveringWays(explore(...samples))) {
      expect(been).toContain(from);
      for (const { to } of steps) been.add(to);
    }
  });
});
