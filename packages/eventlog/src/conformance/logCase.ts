import type { LogEvent } from '../log/logEvent.ts';

/** One case of a log: its opening and its rows, in order of time. */
export type LogCase = readonly [LogEvent, ...LogEvent[]];

/** Puts events that come case by case together, so many cases at a time. */
export async function* casesTogether(
  events: AsyncIterable<LogEvent>,
  size: number,
): AsyncGenerator<readonly LogCase[]> {
  let cases: LogCase[] = [];
  let open: LogEvent[] = [];
  for await (const event of events) {
    open.push(event);
    if (!event.last) continue;
    const [first, ...others] = open;
    if (first !== undefined) cases.push([first, ...others]);
    open = [];
    if (cases.length < size) continue;
    yield cases;
    cases = [];
  }
  if (cases.length > 0) yield cases;
}
