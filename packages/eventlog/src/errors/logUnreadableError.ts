/** The log cannot be replayed at all: no file, or a header without the columns that every row needs. */
export class LogUnreadableError extends Error {
  override readonly name = 'LogUnreadableError';
  readonly code = 'log-unreadable';
  readonly file: string;
  /** The columns that are needed and not there. */
  readonly missing: readonly string[];

  constructor(
    message: string,
    fields: { readonly file: string; readonly missing: readonly string[] },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.file = fields.file;
    this.missing = fields.missing;
  }
}
