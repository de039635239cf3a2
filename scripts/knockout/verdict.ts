/** What came of disabling one part. */
export interface Verdict {
  readonly name: string;
  readonly kind: string;
  readonly requirements: readonly string[];
  /** The first test that turned red; undefined: none did. */
  readonly noticedBy: string | undefined;
  /** How many tests were asked. */
  readonly tried: number;
}
