import type { Shown } from '@statedesk/core';
import { isJsonObject, type Json } from '@statedesk/engine';
import type { PrintSettings } from '../printOptions.ts';
import { escape } from './escape.ts';
import { words } from './words.ts';

/** `2026-03-02 09:00`, in the zone of the reader. */
export const instantText = (instant: string, { zone }: Pick<PrintSettings, 'zone'>): string =>
  // Swedish writes dates as ISO 8601 does.
  new Date(instant).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });

const personalText = (value: Readonly<Record<string, unknown>>, settings: PrintSettings): string => {
  const { language } = settings;
  if (typeof value['value'] === 'string') return escape(value['value']);
  if (!isJsonObject(value['erased'])) return words.concealed[language];
  return `${words.erased[language]} ${instantText(String(value['erased']['at']), settings)}`;
};

const plainText = (shown: Shown, value: string | number | boolean, settings: PrintSettings): string => {
  const { language } = settings;
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][language];
  if (shown.as === 'instant') return instantText(String(value), settings);
  if (shown.as === 'choice') return escape(shown.labels[value]?.[language] ?? String(value));
  return escape(String(value));
};

const separator = { en: ', ', zh: '、' } as const;

/** One value as HTML; a dash where there is none. */
export const shownValue = (shown: Shown, value: Json | undefined, settings: PrintSettings): string => {
  if (value === null || value === undefined) return words.empty[settings.language];
  if (Array.isArray(value)) {
    const texts = value.map((each: Json) => (typeof each === 'string' ? escape(each) : ''));
    return texts.join(separator[settings.language]) || words.empty[settings.language];
  }
  if (isJsonObject(value)) return personalText(value, settings);
  return typeof value === 'object' ? '' : plainText(shown, value, settings);
};
