/** Runs one piece of work after the other, each once the one before it has ended, well or not. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A client has one connection: what belongs to a transaction must not mix with what others ask meanwhile. */
export const takingTurns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
};
