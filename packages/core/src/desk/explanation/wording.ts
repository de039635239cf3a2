import { fromInstant, type Instant } from '@statedesk/engine';

/** The languages of the desk. */
export type Language = 'en' | 'zh';

const units = {
  en: { hours: ' h', minutes: ' min', seconds: ' s', days: ' working days', day: ' working day', between: ' ' },
  zh: { hours: ' 小时', minutes: ' 分钟', seconds: ' 秒', days: ' 个工作日', day: ' 个工作日', between: ' ' },
} as const;

/** A time in hours, minutes and seconds, without those that are none: `5 h 30 min`. */
export const timeText = (milliseconds: number, language: Language): string => {
  const { hours, minutes, seconds, between } = units[language];
  const parts = [
    [Math.floor(milliseconds / 3_600_000), hours],
    [Math.floor(milliseconds / 60_000) % 60, minutes],
    [(milliseconds % 60_000) / 1_000, seconds],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return said.length === 0 ? `0${minutes}` : said.join(between);
};

/** A number of working days. */
export const daysText = (count: number, language: Language): string =>
  `${count}${count === 1 ? units[language].day : units[language].days}`;

/** An instant on the wall clock of a zone, to the minute, or to the second where it is within one: `2026-03-02 09:00`. */
export const wallClock = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    .format(fromInstant(at))
    .replace(/:00$/, '');
