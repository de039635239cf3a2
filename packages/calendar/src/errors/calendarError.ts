import type { CalendarProblem, DocumentIssue } from './calendarProblem.ts';

/**
 * The one error this package throws. `code` is stable; `problem` carries the typed fields, narrowed by its own `code`.
 *
 * @example if (error instanceof CalendarError && error.problem.code === 'beyond-coverage') askFor(error.problem.to);
 */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly code: CalendarProblem['code'];
  readonly problem: CalendarProblem;

  constructor(problem: CalendarProblem) {
    super(wording(problem));
    this.code = problem.code;
    this.problem = problem;
  }
}

function wording(problem: CalendarProblem): string {
  switch (problem.code) {
    case 'invalid-document':
      return `${problem.document} is not valid: ${inWords(problem.issues)}`;
    case 'invalid-argument':
      return `${problem.argument} is ${problem.given}; accepted: ${problem.accepted}`;
    case 'out-of-range':
      return `calendar '${problem.calendar}': ${problem.what}; calendars reckon from 1970 to the end of 2199, UTC`;
    case 'beyond-coverage':
      return (
        `calendar '${problem.calendar}' covers ${problem.covers.from} to ${problem.covers.to}, ` +
        `the answer leans on ${problem.from} to ${problem.to}; publish a calendar that covers those dates`
      );
    case 'invalid-ics':
      return `line ${problem.line} of the .ics text is ${problem.given}; accepted: ${problem.accepted}`;
  }
}

/** The first few issues; `problem.issues` has them all. */
const shown = 5;

function inWords(issues: readonly DocumentIssue[]): string {
  const words = issues.slice(0, shown).map(({ path, message }) => `${path}: ${message}`);
  return [...words, ...(issues.length > shown ? [`and ${issues.length - shown} more`] : [])].join('; ');
}
