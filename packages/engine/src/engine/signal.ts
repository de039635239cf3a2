/** Something others wait for, with the longest they want to wait. */
export interface Signal {
  raise(): void;
  /** How often it was raised so far: to be asked before a look, so that what is raised during the look is not slept through. */
  raised(): number;
  /**
   * Resolves when the signal is raised, after `milliseconds`, or when `abort` fires; at once where it was raised since it
   * stood at `seen`. A hint to look again: nothing that must happen hangs on it.
   */
  wait(milliseconds: number, abort?: AbortSignal, seen?: number): Promise<void>;
}

// setTimeout takes at most 2^31 - 1 ms and fires at once beyond that.
const longestTimeout = 2 ** 31 - 1;

export const createSignal = (): Signal => {
  const waiting = new Set<() => void>();
  let times = 0;
  return {
    raised: () => times,
    raise: () => {
      times += 1;
      for (const wake of [...waiting]) wake();
    },
    wait: (milliseconds, abort, seen = times) =>
      new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          abort?.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, Math.min(Math.max(milliseconds, 0), longestTimeout));
        waiting.add(wake);
        abort?.addEventListener('abort', wake, { once: true });
        if (abort?.aborted || seen !== times) wake();
      }),
  };
};
