/** The rungs of a clock, in the order in which they fall due. */
export type ClockRungName = 'warning75' | 'warning90' | 'breach';

/** Rung → the share of the budget by which it falls due. */
export type ClockShares = Readonly<Record<ClockRungName, number>>;

/** A warning at three quarters, one at nine tenths, the breach at the whole. */
export const clockShares: ClockShares = { warning75: 0.75, warning90: 0.9, breach: 1 };

/** Whole milliseconds, rounded up: the first at which the share is reached. 0.55 × 100 ms is 55 ms, not a hair more. */
export const shareOf = (budget: number, share: number): number => Math.ceil(Number((budget * share).toFixed(3)));
