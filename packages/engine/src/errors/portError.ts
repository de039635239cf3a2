/** A port that a command needs an answer from failed, or answered in another shape. Nothing was written (rule R5). */
export class PortError extends Error {
  override readonly name = 'PortError';
  readonly code = 'port-failed';
  readonly port: string;

  constructor(message: string, fields: { readonly port: string }, options?: ErrorOptions) {
    super(message, options);
    this.port = fields.port;
  }
}
