/** The keys of the incidents of one round, one a caller: each round's are new. */
export const keysOf = (round: number, callers: number): readonly string[] =>
  Array.from({ length: callers }, (_, caller) => `round ${round} caller ${caller}`);

/** Keys of so many lots of incidents, one lot after the other; again such as no other round has. */
export const keysInARow = (round: number, callers: number, inARow: number): readonly (readonly string[])[] =>
  Array.from({ length: inARow }, (_, lot) => keysOf(round * inARow + lot, callers));
