/** Tells a listener of the host's. One that throws stops nothing: what it is told of has happened already. */
export const tell = <Told>(listener: ((told: Told) => void) | undefined, told: Told): void => {
  try {
    listener?.(told);
  } catch {
    // Its own affair.
  }
};
