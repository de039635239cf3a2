import type { EpochMilliseconds, Instant } from '@statedesk/engine';
import { toInstant } from '@statedesk/engine';
import { Temporal } from 'temporal-polyfill';

/** The month of an instant on a zone's clocks, `2016-03`. */
export const monthOf = (at: EpochMilliseconds, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toPlainYearMonth().toString();

/** A month on a zone's clocks, half open. */
export const monthRange = (month: string, zone: string): { readonly from: Instant; readonly before: Instant } => {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const start = (date: Temporal.PlainDate): Instant => toInstant(date.toZonedDateTime(zone).epochMilliseconds);
  return { from: start(first), before: start(first.add({ months: 1 })) };
};
