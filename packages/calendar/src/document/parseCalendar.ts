import type * as z from 'zod';
import { CalendarError } from '../errors/calendarError.ts';
import type { DocumentIssue } from '../errors/calendarProblem.ts';
import { type CalendarDocument, calendarSchema } from './calendarSchema.ts';

/** Parses a calendar at the door. @throws CalendarError `invalid-document`, with every issue found. */
export function parseCalendar(document: unknown): CalendarDocument {
  const parsed = attempt(document);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.') || '(root)', message }));
  return refuse(issues);
}

// It may be no plain JSON: a proxy, or an object whose getters throw.
function attempt(document: unknown): z.ZodSafeParseResult<CalendarDocument> {
  try {
    return calendarSchema.safeParse(document);
  } catch {
    return refuse([{ path: '(root)', message: 'could not be read: one of its getters throws' }]);
  }
}

function refuse(issues: readonly DocumentIssue[]): never {
  throw new CalendarError({ code: 'invalid-document', document: 'the calendar document', issues });
}
