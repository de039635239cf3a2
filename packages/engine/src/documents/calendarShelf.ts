import { CalendarError, compileCalendar, type Calendar } from '@statedesk/calendar';
import type { Procedure } from '../definition/procedure.ts';
import { DocumentError } from '../errors/documentError.ts';
import { canonical } from '../json/canonical.ts';
import type { Store } from '../store/store.ts';
import type { StoredDocument } from '../store/storedRows.ts';
import { fetchDocument } from './fetchDocument.ts';

/** The calendars of an engine, each compiled once and found by hash (rules R4, R12). */
export interface CalendarShelf {
  readonly documents: readonly StoredDocument[];
  /** Calendar name → hash, for an instance born now. @throws DocumentError where a procedure's calendar was not given. */
  pinsFor(procedure: Procedure): Readonly<Record<string, string>>;
  /** The calendars behind pins, read from this store where they are not at hand. @throws DocumentError where one is not there. */
  resolve(store: Store, pins: Readonly<Record<string, string>>): Promise<Readonly<Record<string, Calendar>>>;
}

const compile = (name: string, document: unknown): Calendar => {
  try {
    return compileCalendar(document);
  } catch (cause) {
    if (!(cause instanceof CalendarError)) throw cause;
    throw new DocumentError(`Calendar '${name}': ${cause.message}`, { document: name, issues: [] }, { cause });
  }
};

const missing = (procedure: Procedure, name: string): never => {
  throw new DocumentError(`Procedure '${procedure.id}' reckons with a calendar '${name}', and none was given`, {
    document: name,
    issues: [],
  });
};

/** Compiles the calendars an engine starts with. @throws DocumentError */
export const shelveCalendars = (given: Readonly<Record<string, unknown>>): CalendarShelf => {
  const current = new Map(Object.entries(given).map(([name, document]) => [name, compile(name, document)]));
  const byHash = new Map([...current.values()].map((calendar) => [calendar.hash, calendar]));
  const fetch = async (store: Store, name: string, hash: string): Promise<readonly [string, Calendar]> => {
    const calendar = byHash.get(hash) ?? compile(name, await fetchDocument(store, hash));
    byHash.set(hash, calendar);
    return [name, calendar];
  };
  return {
    documents: [...byHash].map(([hash, { document }]) => ({ hash, kind: 'calendar', text: canonical(document) })),
    pinsFor: (procedure) =>
      Object.fromEntries(
        Object.keys(procedure.calendars).map((name) => [name, current.get(name)?.hash ?? missing(procedure, name)]),
      ),
    resolve: async (store, pins) =>
      Object.fromEntries(await Promise.all(Object.entries(pins).map(([name, hash]) => fetch(store, name, hash)))),
  };
};
