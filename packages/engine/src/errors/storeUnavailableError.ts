/**
 * The database could not be reached, was locked for too long, or is full. Nothing was written, unless the message says that the
 * answer to a commit was lost: then nobody can tell, and the same command under the same key finds out.
 */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly code = 'store-unavailable';
  readonly store: string;

  constructor(message: string, fields: { readonly store: string }, options?: ErrorOptions) {
    super(message, options);
    this.store = fields.store;
  }
}
