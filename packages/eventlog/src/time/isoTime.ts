import type { EpochMilliseconds } from '@statedesk/engine';
import { Temporal } from 'temporal-polyfill';

/** The pattern of logs whose times are written as XML and JSON write them. */
export const isoPattern = 'iso';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/u;
const wallTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?$/u;

/**
 * An ISO 8601 time: with an offset an instant, without one a reading of the clocks of the log's zone. Undefined where the
 * text is neither, or on no calendar.
 *
 * @example isoTime('2016-02-29T01:16:00.000+01:00') // 1456704960000
 */
export const isoTime = (text: string): EpochMilliseconds | Temporal.PlainDateTime | undefined => {
  try {
    if (instant.test(text)) return Temporal.Instant.from(text).epochMilliseconds;
    if (wallTime.test(text)) return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    // A day that there is not, such as 30 February.
  }
  return undefined;
};
