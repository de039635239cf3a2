import type { Clock, EpochMilliseconds } from '@statedesk/engine';

/** The server's clock, as far as its last answer tells. */
export interface ServerClock extends Clock {
  /** Takes notice of what the server's clock said in an answer that has just come in. */
  readonly heard: (serverNow: EpochMilliseconds) => void;
}

/**
 * A clock that is never ahead of the server's: the instant in an answer, and what has passed since the answer came in.
 * It is behind by as long as that answer was on its way.
 */
export const serverClock = (): ServerClock => {
  let heard = 0;
  let at = 0;
  return {
    heard: (serverNow) => {
      heard = serverNow;
      at = elapsed();
    },
    now: () => Math.floor(heard + elapsed() - at),
  };
};

// eslint-disable-next-line no-restricted-properties -- how long ago an answer came in; what time it is, the server says
const elapsed = (): number => performance.now();
