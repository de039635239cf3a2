/** Stored rows that cannot be what the engine wrote: unreadable, out of order, or not matching their hashes. */
export class CorruptJournalError extends Error {
  override readonly name = 'CorruptJournalError';
  readonly code = 'corrupt-journal';
  readonly instanceId: string;
  readonly revision: number | undefined;

  constructor(
    message: string,
    fields: { readonly instanceId: string; readonly revision: number | undefined },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.instanceId = fields.instanceId;
    this.revision = fields.revision;
  }
}
