/** The file or schema is not one of ours, or was written by a newer version. It was left untouched. */
export class StoreIncompatibleError extends Error {
  override readonly name = 'StoreIncompatibleError';
  readonly code = 'store-incompatible';
  readonly store: string;

  constructor(message: string, fields: { readonly store: string }, options?: ErrorOptions) {
    super(message, options);
    this.store = fields.store;
  }
}
