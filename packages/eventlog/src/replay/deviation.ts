/** Where the log and the procedure part: what a row says and the procedure does not take. */
export interface Deviation {
  /** Of the row. */
  readonly line: number;
  readonly caseId: string;
  /**
   * `not-taken`: the mapping says that the procedure has no place for it · `refused`: a command was refused ·
   * `invalid`: a command could not be made of what the row has · `no-way`: the mapping has no steps to where the row says
   * the case stands · `decided-before`: it was decided by an earlier run, or by a person since · `set-aside`: the
   * incident waits for a person to release it (rule R19).
   */
  readonly kind: 'not-taken' | 'refused' | 'invalid' | 'no-way' | 'decided-before' | 'set-aside';
  /** The requirement that forbids it; absent where none does. */
  readonly requirement?: string;
  /** The command that was not taken, where it was one. */
  readonly command?: string;
  /** Why, in words. */
  readonly because: string;
}

/** What is left of a deviation once its row is named elsewhere. */
export type Objection = Omit<Deviation, 'line' | 'caseId'>;
