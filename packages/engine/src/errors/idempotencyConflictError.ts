/** The key was used before with another command or payload. Nothing was written (rule R16). */
export class IdempotencyConflictError extends Error {
  override readonly name = 'IdempotencyConflictError';
  readonly code = 'idempotency-conflict';
  readonly instanceId: string;
  readonly idempotencyKey: string;
  readonly revision: number;

  constructor(
    message: string,
    fields: { readonly instanceId: string; readonly idempotencyKey: string; readonly revision: number },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.instanceId = fields.instanceId;
    this.idempotencyKey = fields.idempotencyKey;
    this.revision = fields.revision;
  }
}
