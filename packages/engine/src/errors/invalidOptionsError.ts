import type { InputIssue } from './inputIssue.ts';

/** What a constructor or a method of the host's own was given cannot be taken. Nothing was opened or written. */
export class InvalidOptionsError extends Error {
  override readonly name = 'InvalidOptionsError';
  readonly code = 'invalid-options';
  /** Who was given them: `createEngine`, `sqliteStore`, `subscribe`. */
  readonly of: string;
  readonly issues: readonly InputIssue[];

  constructor(
    message: string,
    fields: { readonly of: string; readonly issues: readonly InputIssue[] },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.of = fields.of;
    this.issues = fields.issues;
  }
}
