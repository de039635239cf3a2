import { CalendarError, calendarSchema, type CalendarDocument } from '@statedesk/calendar';
import * as z from 'zod';
import { builtInCalendar, builtInCalendarNames } from './builtInCalendar.ts';

/** What `createServiceDesk` takes as `calendars`; what is left out keeps the desk's own. */
export interface DeskCalendars {
  readonly working?: CalendarDocument;
  readonly always?: CalendarDocument;
}

/** As a mapping writes them: a calendar document, or the name of one that is built in. */
export const calendarsSchema = z.partialRecord(z.enum(['working', 'always']), z.unknown());

type Refuse = (path: readonly PropertyKey[], message: string) => void;

const byName = (name: string, zone: string, refuse: Refuse): CalendarDocument | undefined => {
  try {
    const document = builtInCalendar(name, zone);
    if (document === undefined)
      refuse([], `no calendar '${name}' is built in; accepted: ${builtInCalendarNames.join(', ')}, or a document`);
    return document;
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    refuse([], error.message);
    return undefined;
  }
};

const byDocument = (given: unknown, refuse: Refuse): CalendarDocument | undefined => {
  const { data, error } = calendarSchema.safeParse(given);
  for (const { path, message } of error?.issues ?? []) refuse(path, message);
  return data;
};

/**
 * The calendars a mapping names, as documents.
 * @param zone of the log's clocks, which says when a day around the clock ends
 * @param refuse told of everything wrong, with the place below `calendars`
 */
export const deskCalendars = (
  given: Readonly<z.output<typeof calendarsSchema>>,
  zone: string,
  refuse: Refuse,
): DeskCalendars => {
  const read = (name: 'working' | 'always'): CalendarDocument | undefined => {
    const calendar = given[name];
    const refuseThis: Refuse = (path, message) => refuse([name, ...path], message);
    if (calendar === undefined) return undefined;
    return typeof calendar === 'string' ? byName(calendar, zone, refuseThis) : byDocument(calendar, refuseThis);
  };
  const [working, always] = [read('working'), read('always')];
  return { ...(working && { working }), ...(always && { always }) };
};
