import type { InputIssue } from './inputIssue.ts';

/** A question that cannot be asked like that: an unknown fact, a malformed id, page or actor. Nothing was read. */
export class InvalidQueryError extends Error {
  override readonly name = 'InvalidQueryError';
  readonly code = 'invalid-query';
  readonly issues: readonly InputIssue[];

  constructor(message: string, fields: { readonly issues: readonly InputIssue[] }, options?: ErrorOptions) {
    super(message, options);
    this.issues = fields.issues;
  }
}
