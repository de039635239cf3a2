/** What chance decides: the same seed throws the same, on every machine. */
export interface Dice {
  /** A whole number from 0 up to `sides`, which it never is. */
  below(sides: number): number;
  /** Whether something happens that happens so many times in a thousand. */
  happens(inThousand: number): boolean;
  /** One of these; undefined where there are none. */
  oneOf<Item>(items: readonly Item[]): Item | undefined;
  /** One of these names, each as often as its weight says. */
  weigh<Name extends string>(weights: Readonly<Record<Name, number>>): Name | undefined;
  /** Bytes for salts and jitter. */
  bytes(count: number): Uint8Array;
}

// A mixer of 32 bits that leaves hardly a trace of its input (C. Wellons, hash-prospector, "lowbias32").
const mix = (bits: number): number => {
  const first = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  const second = Math.imul(first ^ (first >>> 15), 0x735a2d97);
  return (second ^ (second >>> 15)) >>> 0;
};

// Adding it passes through every 32-bit number before one comes again: 2^32 over the golden ratio.
const step = 0x9e3779b9;

const entriesOf = <Name extends string>(
  weights: Readonly<Record<Name, number>>,
): readonly (readonly [Name, number])[] => {
  const pairs: [Name, number][] = [];
  for (const name in weights) pairs.push([name, weights[name]]);
  return pairs;
};

/** Dice for a seed, a whole number from 0 to 2³² − 1. Not for secrets. */
export const createDice = (seed: number): Dice => {
  let state = mix(seed >>> 0);
  const next = (): number => {
    state = (state + step) >>> 0;
    return mix(state);
  };
  const below = (sides: number): number => Math.floor((next() / 2 ** 32) * sides);
  return {
    below,
    happens: (inThousand) => below(1_000) < inThousand,
    oneOf: (items) => items[below(items.length)],
    weigh: (weights) => {
      const pairs = entriesOf(weights);
      let left = below(pairs.reduce((sum, [, weight]) => sum + weight, 0));
      for (const [name, weight] of pairs) {
        if (left < weight) return name;
        left -= weight;
      }
      return undefined;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  };
};
