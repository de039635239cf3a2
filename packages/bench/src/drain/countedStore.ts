import type { Store } from '@statedesk/engine';

/** A store that counts the calls it passes on. */
export interface CountedStore {
  readonly store: Store;
  readonly calls: () => number;
}

/** Passes every call on to a store and counts it. */
export const countedStore = (sound: Store): CountedStore => {
  let calls = 0;
  const store = new Proxy(sound, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return (...about: readonly unknown[]): unknown => {
        calls += 1;
        return Reflect.apply(member, target, about);
      };
    },
  });
  return { store, calls: () => calls };
};
