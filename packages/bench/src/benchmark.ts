/** One measured number with its unit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'µs' | 'ms' | 's' | 'per s' | 'calls' | 'rows' | '×';
}

/** How a long one says how far it is. */
export type Progress = (what: string, done: number, total: number) => void;

/** What a benchmark is given: how large, and whom to tell. */
export interface BenchmarkSetting {
  /** 1 is the size its title speaks of; smaller ones try the program out. */
  readonly scale: number;
  readonly progress: Progress;
}

/** Something measured, by the name it is called by on the command line. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  readonly measure: (setting: BenchmarkSetting) => Promise<readonly Figure[]>;
}
