/** A command or query names a procedure or version that this engine was not given. */
export class UnknownProcedureError extends Error {
  override readonly name = 'UnknownProcedureError';
  readonly code = 'unknown-procedure';
  readonly procedure: string;
  readonly known: readonly string[];

  constructor(
    message: string,
    fields: { readonly procedure: string; readonly known: readonly string[] },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.procedure = fields.procedure;
    this.known = fields.known;
  }
}
