/** How often something was found, and where first. */
export interface Tally {
  readonly count: number;
  /** The first lines it was found at, at most ten. */
  readonly lines: readonly number[];
  /** In words, of the first. */
  readonly saying: string;
}

const linesKept = 10;

/** Counts what is found by name. */
export const tallies = () => {
  const byName = new Map<string, { count: number; readonly lines: number[]; readonly saying: string }>();
  return {
    add: (name: string, line: number, saying: string): void => {
      const tally = byName.get(name) ?? { count: 0, lines: [], saying };
      tally.count += 1;
      if (tally.lines.length < linesKept) tally.lines.push(line);
      byName.set(name, tally);
    },
    /** Most frequent first. */
    all: (): Readonly<Record<string, Tally>> =>
      Object.fromEntries([...byName].sort(([, a], [, b]) => b.count - a.count)),
  };
};
