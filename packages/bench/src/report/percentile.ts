/** The value that a share of the samples does not exceed: the nearest rank. @throws RangeError without samples */
export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = samples.toSorted((left, right) => left - right);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('no samples, no percentile');
  return found;
};
