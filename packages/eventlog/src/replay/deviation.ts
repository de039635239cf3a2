/** Where the log and the procedure part: what a row says and the procedure does not take. */
export interface Deviation {
  /** Of the row. */
  readonly line: number;
  readonly caseId: string;
  /**
   * `not-taken`: the mapping says that the procedure has no place for it · `refused`: a command was refused ·
   * `invalid`: a command could not be made of what the row has · `no-way`: the mapping has no steps to where the row says
   * the case stands · `set-aside`: the incident waits for a person to release it (rule R19).
   */
  readonly kind: 'not-taken' | 'refused' | 'invalid' | 'no-way' | 'set-aside';
  /**
   * The requirement that forbids it: the one a refusal names, or the mapping; where a command does not come as far as
   * being judged, the one it carries; where no way leads, the one of the place that was wanted.
   */
  readonly requirement: string;
  /** The command that was not taken, where it was one. */
  readonly command?: string;
  /** Why, in words. */
  readonly because: string;
}
