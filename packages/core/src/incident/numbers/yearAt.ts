import type { Instant } from '@statedesk/engine';

/** The year in which an instant lies, by an offset from UTC such as `+08:00`. No time zone is looked up: it is pure. */
export const yearAt = (at: Instant, offset: string): number => {
  const [hours = '0', minutes = '0'] = offset.slice(1).split(':');
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(Date.parse(at) + (offset.startsWith('-') ? -ahead : ahead)).getUTCFullYear();
};
