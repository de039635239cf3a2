/**
 * The value below which a share of the samples lies, between two of them in proportion to how near each is: the median at
 * 0.5, the quartiles at 0.25 and 0.75. (Hyndman and Fan's seventh definition, the one R and NumPy take.)
 * @throws RangeError without samples
 */
export const quantile = (samples: readonly number[], share: number): number => {
  const sorted = samples.toSorted((left, right) => left - right);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('no samples, no quantile');
  return below + (above - below) * (place - Math.floor(place));
};

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);
