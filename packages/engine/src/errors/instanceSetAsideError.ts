/** The instance was set aside and takes no command until a person releases it (rule R19). */
export class InstanceSetAsideError extends Error {
  override readonly name = 'InstanceSetAsideError';
  readonly code = 'instance-set-aside';
  readonly instanceId: string;
  readonly reason: string;

  constructor(
    message: string,
    fields: { readonly instanceId: string; readonly reason: string },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.instanceId = fields.instanceId;
    this.reason = fields.reason;
  }
}
