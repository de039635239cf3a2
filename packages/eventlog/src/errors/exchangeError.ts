/** An exchanged journal that is not what was written: an entry does not parse, or is not the one its hash names. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly code = 'exchange-damaged';
  /** Which event of the file, by its id or its place. */
  readonly event: string;

  constructor(message: string, fields: { readonly event: string }, options?: ErrorOptions) {
    super(message, options);
    this.event = fields.event;
  }
}
