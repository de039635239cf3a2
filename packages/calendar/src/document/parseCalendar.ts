import { CalendarError } from '../errors/calendarError.ts';
import { type CalendarDocument, calendarSchema } from './calendarSchema.ts';

/** Parses a calendar at the door. @throws CalendarError `invalid-document`, with every issue found. */
export function parseCalendar(document: unknown): CalendarDocument {
  const parsed = calendarSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.') || '(root)', message }));
  throw new CalendarError({ code: 'invalid-document', document: 'the calendar document', issues });
}
