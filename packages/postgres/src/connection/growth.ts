/** How far a store has grown, as far as this process has seen. */
export interface Growth {
  /** Takes notice of a position that was given out. */
  readonly saw: (position: number) => void;
  /** A number that changes whenever the store has grown fourfold. */
  readonly stage: () => number;
}

/**
 * A server plans a prepared statement once and keeps the plan until the next ANALYZE. What was planned for ten rows
 * reads the whole table, and goes on doing so while a new store fills: so its statements are planned anew at each stage.
 */
export const growth = (): Growth => {
  let furthest = 1;
  return {
    saw: (position) => (furthest = Math.max(furthest, position)),
    stage: () => Math.floor(Math.log2(furthest) / 2),
  };
};
