/** A diagram was asked of a region or stage that the procedure does not have. */
export class UnknownStateError extends Error {
  override readonly name = 'UnknownStateError';
  readonly code = 'unknown-state';
  readonly asked: string;
  readonly known: readonly string[];

  constructor(kind: 'region' | 'stage', asked: string, known: readonly string[]) {
    super(`There is no ${kind} '${asked}' to draw; there are: ${known.join(', ')}.`);
    this.asked = asked;
    this.known = known;
  }
}
