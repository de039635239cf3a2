/** No instance of this id, or none that the actor may see: the two are not told apart. */
export class UnknownInstanceError extends Error {
  override readonly name = 'UnknownInstanceError';
  readonly code = 'unknown-instance';
  readonly instanceId: string;

  constructor(message: string, fields: { readonly instanceId: string }, options?: ErrorOptions) {
    super(message, options);
    this.instanceId = fields.instanceId;
  }
}
