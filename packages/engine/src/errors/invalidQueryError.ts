/** A query names a fact that the procedure does not have, or asks it something it cannot be asked. */
export class InvalidQueryError extends Error {
  override readonly name = 'InvalidQueryError';
  readonly code = 'invalid-query';
  readonly fact: string;

  constructor(message: string, fields: { readonly fact: string }, options?: ErrorOptions) {
    super(message, options);
    this.fact = fields.fact;
  }
}
