/** The keys of the incidents of one round, one a caller: each round's are new. */
export const keysOf = (round: number, callers: number): readonly string[] =>
  Array.from({ length: callers }, (_, caller) => `round ${round} caller ${caller}`);
