/** The file for the findings cannot be written. */
export class FindingsUnwritableError extends Error {
  override readonly name = 'FindingsUnwritableError';
  readonly code = 'findings-unwritable';
  readonly file: string;

  constructor(message: string, fields: { readonly file: string }, options?: ErrorOptions) {
    super(message, options);
    this.file = fields.file;
  }
}
