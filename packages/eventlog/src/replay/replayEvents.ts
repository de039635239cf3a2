import type { EpochMilliseconds } from '@statedesk/engine';
import type { LogEvent } from '../log/logEvent.ts';
import type { CaseState } from './caseState.ts';
import type { LogClock } from './logClock.ts';
import { replayEvent } from './replayEvent.ts';
import { beginRow, type ReplayContext, type RowReplay } from './rowReplay.ts';

export interface ReplayEventsOptions extends ReplayContext {
  readonly clock: LogClock;
  /** Whether what is due happens before each instant of the log; otherwise with the next command of its incident. */
  readonly deadlines: boolean;
  /** Each event when it is done. */
  readonly onReplayed: (row: RowReplay) => void;
}

/** Events that share an instant, by case: cases go side by side, the rows of one case in order. */
async function* byInstant(events: AsyncIterable<LogEvent>): AsyncGenerator<Map<string, LogEvent[]>> {
  let group = new Map<string, LogEvent[]>();
  let at: EpochMilliseconds | undefined;
  for await (const event of events) {
    if (at !== undefined && event.at !== at) {
      yield group;
      group = new Map();
    }
    at = event.at;
    const ofCase = group.get(event.row.caseId);
    if (ofCase === undefined) group.set(event.row.caseId, [event]);
    else ofCase.push(event);
  }
  if (group.size > 0) yield group;
}

/**
 * Replays events in order of time on the clock of the log; where deadlines are on, the last instant is ticked as well, so
 * that nothing that was ready by then waits for another run. What is remembered of a case is dropped at its last row, so
 * memory holds the cases that are open at one time.
 */
export const replayEvents = async (events: AsyncIterable<LogEvent>, options: ReplayEventsOptions): Promise<void> => {
  const { clock, deadlines, target, onReplayed } = options;
  const open = new Map<string, CaseState>();

  const replayCase = async (caseId: string, rows: readonly LogEvent[]): Promise<void> => {
    for (const event of rows) {
      const row = beginRow(options, event, open.get(caseId) ?? { state: options.start });
      await replayEvent(row);
      if (event.last) open.delete(caseId);
      else open.set(caseId, row.case);
      onReplayed(row);
    }
  };

  let moved = false;
  for await (const group of byInstant(events)) {
    const [[first] = []] = group.values();
    if (first !== undefined) clock.moveTo(first.at);
    if (deadlines) await target.tick();
    await Promise.all([...group].map(([caseId, rows]) => replayCase(caseId, rows)));
    moved = true;
  }
  if (deadlines && moved) await target.tick();
};
