const first = 1_000;
const longest = 600_000;

/**
 * How long to wait before the next try, in milliseconds: doubling from one second up to ten minutes, spread over the
 * upper half so that what failed together does not come back together.
 * @param attempts tries so far, 1 for the first failure
 * @param chance in [0, 1)
 */
export const backoff = (attempts: number, chance: number): number => {
  const span = Math.min(longest, first * 2 ** Math.min(attempts - 1, 30));
  return Math.round(span * (0.5 + chance / 2));
};
