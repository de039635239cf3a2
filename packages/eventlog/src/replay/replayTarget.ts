import type { CommandInput, Receipt } from '@statedesk/engine';

/** Where a log is replayed to: an engine, or a desk on one. */
export interface ReplayTarget {
  execute(command: CommandInput): Promise<Receipt>;
  /** Lets what is due by the clock happen. */
  tick(): Promise<unknown>;
}
