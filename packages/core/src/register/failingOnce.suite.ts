import type { Store } from '@statedesk/engine';

/** A store whose worker dies once, before or after it commits a command of a name. */
export const failingOnce = (store: Store, command: string, when: 'before' | 'after'): Store => {
  let left = 1;
  return new Proxy(store, {
    get: (target, name: keyof Store) => {
      const method: unknown = Reflect.get(target, name);
      if (name !== 'commit' || typeof method !== 'function')
        return typeof method === 'function' ? (method.bind(target) as unknown) : method;
      return async (...given: unknown[]) => {
        const breaks = left > 0 && JSON.stringify(given[0]).includes(`\\"type\\":\\"${command}\\"`);
        if (breaks) left -= 1;
        if (breaks && when === 'before') throw new Error('the worker died');
        const done = (await Reflect.apply(method, target, given)) as unknown;
        if (breaks) throw new Error('the worker died');
        return done;
      };
    },
  });
};
