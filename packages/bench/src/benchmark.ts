/** What a figure must reach: at least so much, or at most. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** One measured number with its unit: of several runs their median, with the quartiles around it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'µs' | 'ms' | 's' | 'per s' | 'calls' | 'rows' | 'bytes' | '×';
  /** The first and the third. Absent: it was measured once, or counted. */
  readonly quartiles?: readonly [number, number];
  readonly runs?: number;
  readonly goal?: Goal;
}

/** How a long one says how far it is. */
export type Progress = (what: string, done: number, total: number) => void;

/** What a benchmark is given: how much, and whom to tell. */
export interface BenchmarkSetting {
  /** How often the sides are run in turn. Absent: as often as the benchmark finds right. */
  readonly rounds?: number | undefined;
  /** How many instances are parked. */
  readonly rows: number;
  readonly progress: Progress;
}

/** Something measured, by the name it is called by on the command line. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  readonly measure: (setting: BenchmarkSetting) => Promise<readonly Figure[]>;
}
