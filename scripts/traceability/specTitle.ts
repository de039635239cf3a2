/** A title of a group of tests, or of one, as its file states it. */
export interface SpecTitle {
  /** From the root of the repository. */
  readonly file: string;
  /** As a test run names it. */
  readonly title: string;
  /** Requirements that the title names. */
  readonly requirements: readonly string[];
  /** Edge cases that the title names. */
  readonly edgeCases: readonly number[];
}
