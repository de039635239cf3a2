import { CalendarError } from '../errors/calendarError.ts';
import type { DocumentIssue } from '../errors/calendarProblem.ts';
import { type CalendarDocument, calendarSchema } from './calendarSchema.ts';

/** Parses a calendar at the door. @throws CalendarError `invalid-document`, with every issue found. */
export function parseCalendar(document: unknown): CalendarDocument {
  const { data, issues } = attempt(document);
  return data ?? refuse(issues);
}

interface Attempt {
  readonly data?: CalendarDocument;
  readonly issues: readonly DocumentIssue[];
}

// It may be no plain JSON: a proxy, or an object whose getters throw. zod looks at it once more for its messages, which are
// made when they are asked for.
function attempt(document: unknown): Attempt {
  try {
    const { data, error } = calendarSchema.safeParse(document);
    if (error === undefined) return { data, issues: [] };
    return { issues: error.issues.map(({ path, message }) => ({ path: path.join('.') || '(root)', message })) };
  } catch {
    return { issues: [{ path: '(root)', message: 'could not be read: one of its getters throws' }] };
  }
}

function refuse(issues: readonly DocumentIssue[]): never {
  throw new CalendarError({ code: 'invalid-document', document: 'the calendar document', issues });
}
