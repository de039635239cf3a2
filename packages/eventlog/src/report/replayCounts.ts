import type { Tally } from './tally.ts';

/** What became of a log's rows. */
export interface ReplayCounts {
  /** Every row is in exactly one of these. */
  readonly rows: {
    /** All that it says is in the store. */
    readonly taken: number;
    /** Something of it is not: see the deviations. */
    readonly deviating: number;
    /** Something of it was not judged again, because its incident has gone on since: see `decidedBefore`. */
    readonly decidedBefore: number;
    /** It says nothing new that the mapping reads. */
    readonly quiet: number;
    /** It could not be read: see the faults. */
    readonly leftOut: number;
  };
  readonly commands: {
    /** Taken from the log. */
    readonly recorded: number;
    /** Added for what the procedure demands and the log does not have. */
    readonly synthetic: number;
    /** Of both: in the store before this run. */
    readonly thereBefore: number;
  };
  /** Fault code → how often and where. */
  readonly faults: Readonly<Record<string, Tally>>;
  /** Requirement that forbids it → how often and where. */
  readonly deviations: Readonly<Record<string, Tally>>;
  /** Command → how often and where it was not judged again; empty in the first run of a log on a store. */
  readonly decidedBefore: Readonly<Record<string, Tally>>;
}
