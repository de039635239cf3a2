/** Numbers from 0 to 1 that a seed decides (mulberry32). */
const numbersOf = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** So many of a list, in its order, decided by a seed. */
export const drawn = <Item>(items: readonly Item[], count: number, seed: number): readonly Item[] => {
  const next = numbersOf(seed);
  const chances = new Map(items.map((item) => [item, next()]));
  const chosen = new Set(
    [...items].sort((one, other) => (chances.get(one) ?? 0) - (chances.get(other) ?? 0)).slice(0, count),
  );
  return items.filter((item) => chosen.has(item));
};
