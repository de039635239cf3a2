/** A file that was to be written line by line cannot be. */
export class LinesUnwritableError extends Error {
  override readonly name = 'LinesUnwritableError';
  readonly code = 'lines-unwritable';
  readonly file: string;

  constructor(message: string, fields: { readonly file: string }, options?: ErrorOptions) {
    super(message, options);
    this.file = fields.file;
  }
}
