/**
 * A command that was not judged in this run, because its incident has gone on since: an earlier run refused it, and that
 * refusal stands, or a person has worked on the incident.
 */
export interface DecidedBefore {
  /** Of the row. */
  readonly line: number;
  readonly caseId: string;
  readonly command: string;
}
