/** A place in a document and what is wrong there. */
export interface DocumentIssue {
  /** Dotted path: `holidays.3.date`. */
  readonly path: string;
  readonly message: string;
}

/** Everything that can go wrong, closed: `switch` over `code` and the compiler knows the fields. */
export type CalendarProblem =
  | { readonly code: 'invalid-document'; readonly document: string; readonly issues: readonly DocumentIssue[] }
  | {
      readonly code: 'invalid-argument';
      readonly argument: string;
      readonly given: string;
      readonly accepted: string;
    }
  | { readonly code: 'out-of-range'; readonly calendar: string; readonly what: string }
  | {
      readonly code: 'beyond-coverage';
      readonly calendar: string;
      /** The stretch the answer leans on, local dates, both included. */
      readonly from: string;
      readonly to: string;
      /** The covered dates, both included. */
      readonly covers: { readonly from: string; readonly to: string };
    }
  | { readonly code: 'invalid-ics'; readonly line: number; readonly given: string; readonly accepted: string };
