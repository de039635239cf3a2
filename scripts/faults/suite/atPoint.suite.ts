import type { Store } from '@statedesk/engine';
import type { Place as Point } from '../points.ts';

type Act = () => Promise<void>;
type Hooked = 'load' | 'commit' | 'settleEffect' | 'claimEffects' | 'claimDue' | 'project';

type Asked<Name extends Hooked> = Parameters<Store[Name]>;

/** At which calls of a store a point lies: before or after the `nth` of them. */
interface Place {
  readonly calls: readonly Hooked[];
  readonly side: 'before' | 'after';
  readonly nth?: number;
}

const places: Readonly<Record<Point, Place>> = {
  beforeRead: { calls: ['load'], side: 'before' },
  afterRead: { calls: ['load'], side: 'after' },
  beforeCommit: { calls: ['commit'], side: 'before' },
  afterCommit: { calls: ['commit'], side: 'after' },
  someEffects: { calls: ['settleEffect'], side: 'after', nth: 2 },
  claim: { calls: ['claimEffects', 'claimDue'], side: 'after' },
  lease: { calls: ['settleEffect', 'commit'], side: 'before' },
  repin: { calls: ['commit'], side: 'before', nth: 2 },
  reproject: { calls: ['project'], side: 'before', nth: 2 },
};

/** A store that lets something happen when a caller of it comes to a point, once. Else it is the store it stands for. */
export const atPoint = (store: Store, point: Point, act: Act): Store => {
  const { calls, side, nth = 1 } = places[point];
  let left = nth;
  const hooked = <Given extends readonly unknown[], Result>(call: (...given: Given) => Promise<Result>) => {
    return async (...given: Given): Promise<Result> => {
      left -= 1;
      const isHere = left === 0;
      if (isHere && side === 'before') await act();
      const result = await call(...given);
      if (isHere && side === 'after') await act();
      return result;
    };
  };
  const at = (name: Hooked) => calls.includes(name);
  return {
    ...store,
    ...(at('load') && { load: hooked((...given: Asked<'load'>) => store.load(...given)) }),
    ...(at('commit') && { commit: hooked((...given: Asked<'commit'>) => store.commit(...given)) }),
    ...(at('settleEffect') && {
      settleEffect: hooked((...given: Asked<'settleEffect'>) => store.settleEffect(...given)),
    }),
    ...(at('claimDue') && { claimDue: hooked((...given: Asked<'claimDue'>) => store.claimDue(...given)) }),
    ...(at('claimEffects') && {
      claimEffects: hooked((...given: Asked<'claimEffects'>) => store.claimEffects(...given)),
    }),
    ...(at('project') && { project: hooked((...given: Asked<'project'>) => store.project(...given)) }),
  };
};
