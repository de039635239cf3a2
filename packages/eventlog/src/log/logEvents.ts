import { externalSort } from '../sort/externalSort.ts';
import { eventsByCase, type EventsByCaseOptions } from './eventsByCase.ts';
import { inOrderOfTime, type LogEvent } from './logEvent.ts';
import { parseEvent } from './spill.ts';
import { told } from './told.ts';

export interface LogEventsOptions extends EventsByCaseOptions {
  /** Each event in the order of cases, before they are put in order of time. */
  readonly onCaseEvent?: (event: LogEvent) => void;
}

/**
 * What a log tells, in order of time over all its cases. Sorted twice outside memory: by case, to see what a row
 * changes and which is the last, then by time. Memory does not grow with the file.
 *
 * @throws LogUnreadableError `log-unreadable`
 */
export const logEvents = (file: string, options: LogEventsOptions): AsyncGenerator<LogEvent> =>
  externalSort(told(eventsByCase(file, options), options.onCaseEvent), {
    compare: inOrderOfTime,
    encode: JSON.stringify,
    decode: parseEvent,
    directory: options.directory,
  });
