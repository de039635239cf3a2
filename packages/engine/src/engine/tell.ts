const nothing = (): void => undefined;

/**
 * Tells a listener of the host's. One that throws, or whose promise fails, stops nothing: what it is told of has happened
 * already. Nobody waits for it.
 */
export const tell = <Told>(listener: ((told: Told) => void) | undefined, told: Told): void => {
  try {
    const answer: unknown = listener?.(told);
    // A promise that failed with nobody looking would end the process.
    Promise.resolve(answer).then(nothing, nothing);
  } catch {
    // Its own affair.
  }
};
