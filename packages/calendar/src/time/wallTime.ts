const minute = 60_000;

/** `HH:MM` on a 24-hour clock, and `24:00` for the end of the day. */
export const wallTimePattern = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Milliseconds from midnight on the wall clock. */
export function wallTimeOf(text: string): number {
  return (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * minute;
}
