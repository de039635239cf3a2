/** The record would pass 256 kB of JSON. Nothing was written (rule R7). */
export class RecordTooLargeError extends Error {
  override readonly name = 'RecordTooLargeError';
  readonly code = 'record-too-large';
  readonly instanceId: string;
  readonly bytes: number;

  constructor(
    message: string,
    fields: { readonly instanceId: string; readonly bytes: number },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.instanceId = fields.instanceId;
    this.bytes = fields.bytes;
  }
}
