import type { InputIssue } from './inputIssue.ts';

/** A command the door turned away: its shape, its payload or its envelope. Nothing was written. */
export class InvalidCommandError extends Error {
  override readonly name = 'InvalidCommandError';
  readonly code = 'invalid-command';
  readonly issues: readonly InputIssue[];

  constructor(message: string, fields: { readonly issues: readonly InputIssue[] }, options?: ErrorOptions) {
    super(message, options);
    this.issues = fields.issues;
  }
}
