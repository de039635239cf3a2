import type { InputIssue } from './inputIssue.ts';

/** A policy or calendar that does not parse, or one an instance is pinned to and the store does not hold. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code = 'invalid-document';
  readonly document: string;
  readonly issues: readonly InputIssue[];

  constructor(
    message: string,
    fields: { readonly document: string; readonly issues: readonly InputIssue[] },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.document = fields.document;
    this.issues = fields.issues;
  }
}
