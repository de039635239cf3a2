import { Temporal } from 'temporal-polyfill';

/** The IANA spelling of a zone name; undefined when the platform knows no such zone. Bare offsets are no zone. */
export function zoneName(zone: string): string | undefined {
  if (!/^[A-Za-z]/.test(zone)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return undefined;
  }
}
