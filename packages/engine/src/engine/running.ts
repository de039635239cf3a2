import { EngineClosedError } from '../errors/engineClosedError.ts';

/** Runs an operation of the engine, unless it was closed. */
export type Run = <Result>(operation: () => Promise<Result> | Result) => Promise<Result>;

/** The operations of an engine that are under way, and their end. */
export interface Running {
  /** Every operation passes here: none begins after `end`. @throws EngineClosedError */
  readonly run: Run;
  /** For what begins at once and waits for nothing. @throws EngineClosedError */
  readonly requireOpen: () => void;
  /** Fires when the end begins: who waits or loops stops. */
  readonly closing: AbortSignal;
  /** Lets nothing begin any more and settles when what has begun is over. */
  end(): Promise<void>;
}

/** The door that every operation of an engine passes. */
export const createRunning = (): Running => {
  const closing = new AbortController();
  const running = new Set<Promise<unknown>>();
  const requireOpen = (): void => {
    if (closing.signal.aborted) throw new EngineClosedError('The engine was closed; create another one on the store');
  };
  return {
    closing: closing.signal,
    requireOpen,
    run: async (operation) => {
      requireOpen();
      const result = (async () => operation())();
      running.add(result);
      try {
        return await result;
      } finally {
        running.delete(result);
      }
    },
    end: async () => {
      closing.abort();
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
};
