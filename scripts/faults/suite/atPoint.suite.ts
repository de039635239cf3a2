import type { Store } from '@statedesk/engine';
import type { Place } from '../points.ts';
import type { Work } from './work.suite.ts';

type Act = (side: 'before' | 'after') => Promise<void>;
type Hooked = 'load' | 'commit' | 'settleEffect' | 'claimEffects' | 'claimDue' | 'project';

type Asked<Name extends Hooked> = Parameters<Store[Name]>;

/** Which call of a store a point lies before or behind: the `nth`. */
interface Edge {
  readonly call: Hooked;
  readonly side: 'before' | 'after';
  readonly nth?: number;
}

const edgeOf = (point: Place, work: Work): Edge => {
  const isWake = work === 'wake';
  switch (point) {
    case 'beforeRead':
      return { call: 'load', side: 'before' };
    case 'afterRead':
      return { call: 'load', side: 'after' };
    case 'beforeCommit':
      return { call: 'commit', side: 'before' };
    case 'afterCommit':
      return { call: 'commit', side: 'after' };
    case 'someEffects':
      return { call: 'settleEffect', side: 'after', nth: 2 };
    case 'claim':
      return { call: isWake ? 'claimDue' : 'claimEffects', side: 'after' };
    case 'lease':
      return { call: isWake ? 'commit' : 'settleEffect', side: 'before' };
    case 'repin':
      return { call: 'commit', side: 'before', nth: 2 };
    case 'reproject':
      return { call: 'project', side: 'before', nth: 2 };
  }
};

/**
 * A store that lets something happen when a caller of it comes to a point, once. Else it is the store it stands for.
 * `inCall`: what is to happen within the call is told before it, at which side of it as well.
 */
export const atPoint = (
  store: Store,
  { point, work, inCall = false }: { readonly point: Place; readonly work: Work; readonly inCall?: boolean },
  act: Act,
): Store => {
  const { call, side, nth = 1 } = edgeOf(point, work);
  let left = nth;
  const hooked = <Given extends readonly unknown[], Result>(ask: (...given: Given) => Promise<Result>) => {
    return async (...given: Given): Promise<Result> => {
      left -= 1;
      const isHere = left === 0;
      if (isHere && (side === 'before' || inCall)) await act(side);
      const result = await ask(...given);
      if (isHere && side === 'after' && !inCall) await act(side);
      return result;
    };
  };
  return {
    ...store,
    ...(call === 'load' && { load: hooked((...given: Asked<'load'>) => store.load(...given)) }),
    ...(call === 'commit' && { commit: hooked((...given: Asked<'commit'>) => store.commit(...given)) }),
    ...(call === 'settleEffect' && {
      settleEffect: hooked((...given: Asked<'settleEffect'>) => store.settleEffect(...given)),
    }),
    ...(call === 'claimDue' && { claimDue: hooked((...given: Asked<'claimDue'>) => store.claimDue(...given)) }),
    ...(call === 'claimEffects' && {
      claimEffects: hooked((...given: Asked<'claimEffects'>) => store.claimEffects(...given)),
    }),
    ...(call === 'project' && { project: hooked((...given: Asked<'project'>) => store.project(...given)) }),
  };
};
