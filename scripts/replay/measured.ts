import type { ReplayResult } from '@statedesk/eventlog';

/** A replay's result and what it cost. */
export interface Measured extends ReplayResult {
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly commandsPerSecond: number;
  /** The most memory the process held resident. */
  readonly peakMemoryMegabytes: number;
}

/** Adds what a replay cost to what it did. */
export const measured = (result: ReplayResult, milliseconds: number): Measured => {
  const seconds = milliseconds / 1000;
  const { recorded, synthetic } = result.commands;
  return {
    ...result,
    seconds: Math.round(seconds * 10) / 10,
    rowsPerSecond: Math.round(result.file.usable / seconds),
    commandsPerSecond: Math.round((recorded + synthetic) / seconds),
    peakMemoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
};
