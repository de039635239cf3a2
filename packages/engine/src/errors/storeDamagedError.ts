/**
 * The database's files are damaged, cut short, or not those that were opened any more. Nothing was repaired or
 * acknowledged; trying again does not help, a backup does.
 */
export class StoreDamagedError extends Error {
  override readonly name = 'StoreDamagedError';
  readonly code = 'store-damaged';
  readonly store: string;

  constructor(message: string, fields: { readonly store: string }, options?: ErrorOptions) {
    super(message, options);
    this.store = fields.store;
  }
}
