/** Runs tasks that share a name one after another, in the order they came; others side by side. */
export interface Sequence {
  run<Result>(name: string, task: () => Promise<Result>): Promise<Result>;
}

const settled = (): undefined => undefined;

/** Commands on one instance are decided in order; this is where the order is kept. */
export const createSequence = (): Sequence => {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: (name, task) => {
      const before = tails.get(name) ?? Promise.resolve();
      const result = before.then(task, task);
      const tail = result.then(settled, settled).then(() => {
        if (tails.get(name) === tail) tails.delete(name);
      });
      tails.set(name, tail);
      return result;
    },
  };
};
